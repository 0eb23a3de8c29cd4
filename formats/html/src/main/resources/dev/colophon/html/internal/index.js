(function () {
  'use strict';
  var list = document.getElementById('publications');
  var search = document.getElementById('search');
  var order = document.getElementById('order');
  var status = document.getElementById('found');
  var language = document.documentElement.lang;
  var numbers = new Intl.NumberFormat(language, {numberingSystem: 'latn', useGrouping: 'always'});
  var collator = new Intl.Collator(language, {numeric: true});
  var letters = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'þ': 'th', 'ı': 'i',
    '‘': '\'', '’': '\'', 'ʼ': '\'', '‐': '-', '‑': '-', '–': '-', 'ـ': ''
  };
  var announcement;

  var entries = Array.from(list.children, function (item) {
    return {item: item, author: item.dataset.author, date: Number(item.dataset.date || NaN)};
  });

  /** Capitals, accents and kinds of apostrophes and hyphens make no difference. */
  function fold(text) {
    return text.toLowerCase().normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[ßæœøđðłþı‘’ʼ‐‑–ـ]/g, function (letter) {
        return letters[letter];
      });
  }

  function text(entry) {
    if (entry.text === undefined) {
      entry.text = fold(entry.item.textContent + ' ' + (entry.item.dataset.more || ''));
    }
    return entry.text;
  }

  function title(entry) {
    if (entry.title === undefined) {
      var element = entry.item.querySelector('.title');
      entry.title = element ? element.textContent.replace(/^[^\p{L}\p{N}]+/u, '') : '';
    }
    return entry.title;
  }

  function author(entry) {
    return entry.author;
  }

  /** By texts; entries without one come last. */
  function collated(text) {
    return function (one, other) {
      var first = text(one);
      var second = text(other);
      return first && second ? collator.compare(first, second) : Number(!first) - Number(!second);
    };
  }

  /** By dates; entries without one come last. */
  function dated(direction) {
    return function (one, other) {
      var unknown = Number(isNaN(one.date)) - Number(isNaN(other.date));
      return unknown || direction * (one.date - other.date) || 0;
    };
  }

  var orders = {
    title: collated(title),
    newest: dated(-1),
    oldest: dated(1),
    author: collated(author)
  };

  function sort() {
    var compare = orders[order.value];
    var sorted = compare ? entries.slice().sort(compare) : entries;
    var fragment = document.createDocumentFragment();
    sorted.forEach(function (entry) {
      fragment.appendChild(entry.item);
    });
    list.appendChild(fragment);
  }

  function find() {
    var words = fold(search.value).split(/\s+/).filter(Boolean);
    var found = 0;
    entries.forEach(function (entry) {
      var matches = words.every(function (word) {
        return text(entry).includes(word);
      });
      found += Number(matches);
      if (entry.item.hidden === matches) {
        entry.item.hidden = !matches;
      }
    });
    say(words.length === 0 ? '' : found === 0 ? status.dataset.none
      : status.dataset.results.replace('{0}', numbers.format(found)));
  }

  /** Waits for the end of a word, so that a screen reader does not read a number for each letter. */
  function say(message) {
    window.clearTimeout(announcement);
    announcement = window.setTimeout(function () {
      status.textContent = message;
    }, 300);
  }

  document.querySelector('.scripted').hidden = false;
  search.addEventListener('input', find);
  order.addEventListener('change', sort);
  // Browsers bring back what was typed when a reader comes back from a page.
  window.addEventListener('pageshow', function () {
    if (search.value) {
      find();
    }
    if (order.value !== 'given') {
      sort();
    }
  });
})();
