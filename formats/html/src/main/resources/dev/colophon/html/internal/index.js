(function () {
  'use strict';
  // Only the beginning of a long list is laid out while it comes in.
  document.documentElement.classList.add('loading');
  document.addEventListener('DOMContentLoaded', start);

  var step = 200;
  var letters = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ł': 'l', 'þ': 'th', 'ı': 'i',
    '‘': '\'', '’': '\'', 'ʼ': '\'', '‐': '-', '‑': '-', '–': '-', 'ـ': ''
  };

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

  function start() {
    var list = document.getElementById('publications');
    var search = document.getElementById('search');
    var order = document.getElementById('order');
    var status = document.getElementById('found');
    var more = document.getElementById('more');
    var language = document.documentElement.lang;
    var numbers = new Intl.NumberFormat(language, {numberingSystem: 'latn', useGrouping: 'always'});
    var collator = new Intl.Collator(language, {numeric: true});
    var entries = Array.from(list.children, function (item) {
      return {item: item, author: item.dataset.author, date: Number(item.dataset.date || NaN)};
    });
    var sorted = entries;
    var found = entries;
    var announcement;

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

    /** Puts entries that were found behind those in the list. */
    function append(endExclusive) {
      var fragment = document.createDocumentFragment();
      found.slice(list.children.length, endExclusive).forEach(function (entry) {
        fragment.appendChild(entry.item);
      });
      list.appendChild(fragment);
      more.hidden = list.children.length === found.length;
    }

    function find() {
      var words = fold(search.value).split(/\s+/).filter(Boolean);
      found = sorted.filter(function (entry) {
        return words.every(function (word) {
          return text(entry).includes(word);
        });
      });
      list.replaceChildren();
      append(step);
      say(words.length === 0 ? '' : found.length === 0 ? status.dataset.none
        : status.dataset.results.replace('{0}', numbers.format(found.length)));
    }

    function sort() {
      var compare = orders[order.value];
      sorted = compare ? entries.slice().sort(compare) : entries;
      find();
    }

    /** Waits for the end of a word, so that a screen reader does not read a number for each letter. */
    function say(message) {
      window.clearTimeout(announcement);
      announcement = window.setTimeout(function () {
        status.textContent = message;
      }, 300);
    }

    function showMore() {
      var next = list.children.length;
      append(next + step);
      list.children[next].querySelector('a').focus();
    }

    document.querySelector('.scripted').hidden = false;
    search.addEventListener('input', find);
    order.addEventListener('change', sort);
    more.addEventListener('click', showMore);
    window.addEventListener('beforeprint', function () {
      append(found.length);
    });
    // Browsers bring back what was typed when a reader comes back from a page.
    window.addEventListener('pageshow', function (event) {
      if (!event.persisted) {
        sort();
      }
    });
    find();
    document.documentElement.classList.remove('loading');
  }
})();
