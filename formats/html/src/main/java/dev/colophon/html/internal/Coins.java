package dev.colophon.html.internal;

import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A ContextObject in a span, which reference managers read.
 *
 * <p>Source: OpenURL COinS (2005); ANSI/NISO Z39.88-2004, formats journal, book and dissertation.
 */
final class Coins {
  private final StringBuilder text = new StringBuilder("ctx_ver=Z39.88-2004");

  private Coins() {}

  static String of(Publication publication) {
    return new Coins().text(publication);
  }

  private String text(Publication publication) {
    boolean article = isArticle(publication.type());
    boolean thesis = publication.type() == PublicationType.THESIS;
    boolean part =
        publication.type() == PublicationType.CHAPTER
            || (!article && publication.container().flatMap(Container::title).isPresent());
    String format = article ? "journal" : thesis ? "dissertation" : "book";
    add("rft_val_fmt", "info:ofi/fmt:kev:mtx:" + format);
    if (!thesis) {
      add("rft.genre", genre(publication.type(), article, part));
    }
    add(
        article || part ? "rft.atitle" : thesis ? "rft.title" : "rft.btitle",
        publication.title().map(Title::plain));
    if (!thesis) { // the format of dissertations has no place for what one is in
      publication.container().ifPresent(host -> container(host, article));
    }
    people(publication);
    add("rft.date", publication.issued().flatMap(date -> date.start()).map(Object::toString));
    if (!article) {
      add(thesis ? "rft.inst" : "rft.pub", publication.publisher().flatMap(Publisher::name));
      add("rft.place", publication.publisher().flatMap(Publisher::place));
      add("rft.edition", publication.edition());
    }
    publication.identifiers().stream().filter(Identifier::isValid).forEach(this::identifier);
    add("rft.language", publication.languages().stream().findFirst());
    return text.toString();
  }

  private static boolean isArticle(PublicationType type) {
    return switch (type) {
      case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK -> true;
      default -> false;
    };
  }

  private static String genre(PublicationType type, boolean article, boolean part) {
    if (article) {
      return "article";
    }
    if (part) {
      return type == PublicationType.PAPER_CONFERENCE ? "proceeding" : "bookitem";
    }
    return switch (type) {
      case BOOK, CLASSIC -> "book";
      case PAPER_CONFERENCE -> "proceeding";
      case REPORT -> "report";
      default -> "document";
    };
  }

  private void container(Container host, boolean article) {
    add(article ? "rft.jtitle" : "rft.btitle", host.title().map(RichText::plain));
    if (article) {
      add("rft.volume", host.volume());
      add("rft.issue", host.issue());
    }
    add("rft.pages", host.pages().map(Object::toString));
  }

  private void people(Publication publication) {
    Metadata.people(publication, ContributorRole.AUTHOR)
        .findFirst()
        .filter(each -> each.name() instanceof Person)
        .map(each -> (Person) each.name())
        .ifPresent(
            first -> {
              add("rft.aulast", first.family());
              add("rft.aufirst", first.given());
            });
    Metadata.people(publication, ContributorRole.AUTHOR)
        .forEach(each -> add("rft.au", HighwireTags.inverted(each)));
  }

  private void identifier(Identifier identifier) {
    if (identifier.scheme().equals(IdentifierScheme.ISBN)) {
      add("rft.isbn", identifier.value());
    } else if (identifier.scheme().equals(IdentifierScheme.ISSN)) {
      add("rft.issn", identifier.value());
    } else if (identifier.scheme().equals(IdentifierScheme.DOI)) {
      add("rft_id", "info:doi/" + identifier.value());
    } else if (identifier.scheme().equals(IdentifierScheme.PMID)) {
      add("rft_id", "info:pmid/" + identifier.value());
    }
  }

  private void add(String name, Optional<String> value) {
    value.filter(present -> !present.isBlank()).ifPresent(present -> add(name, present));
  }

  private void add(String name, String value) {
    text.append('&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
