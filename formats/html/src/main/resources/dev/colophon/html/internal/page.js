(function () {
  'use strict';
  var style = document.getElementById('style');
  var button = document.getElementById('copy');
  var status = document.getElementById('copied');
  if (!style || !button || !status) {
    return;
  }
  var citations = Array.prototype.slice.call(document.querySelectorAll('.citation'));
  document.documentElement.classList.add('script');
  document.querySelectorAll('.scripted').forEach(function (element) {
    element.hidden = false;
  });

  function show() {
    citations.forEach(function (citation) {
      citation.hidden = citation.id !== style.value;
    });
    status.textContent = '';
  }

  function current() {
    return document.getElementById(style.value);
  }

  function say(message) {
    status.textContent = '';
    window.setTimeout(function () {
      status.textContent = message;
    }, 50);
  }

  function select() {
    var range = document.createRange();
    range.selectNodeContents(current().querySelector('.entry'));
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  function exactly(event) {
    event.clipboardData.setData('text/plain', current().dataset.citation);
    event.preventDefault();
  }

  function fallBack() {
    select();
    var copied = false;
    document.addEventListener('copy', exactly);
    try {
      copied = document.execCommand('copy');
    } catch (refused) {
      copied = false;
    }
    document.removeEventListener('copy', exactly);
    say(copied ? status.dataset.done : status.dataset.selected);
  }

  button.addEventListener('click', function () {
    if (!navigator.clipboard) {
      fallBack();
      return;
    }
    navigator.clipboard.writeText(current().dataset.citation).then(function () {
      say(status.dataset.done);
    }, fallBack);
  });
  style.addEventListener('change', show);
  show();
})();
