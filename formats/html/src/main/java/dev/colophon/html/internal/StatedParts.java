package dev.colophon.html.internal;

import dev.colophon.model.Container;
import dev.colophon.model.Pages;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import java.util.List;
import java.util.Optional;

/** Parts of a publication from the values that metadata have; empty if there are none. */
final class StatedParts {
  private static final Container NO_CONTAINER = Container.builder().build();

  private StatedParts() {}

  static Optional<Container> container(
      Optional<String> title,
      Optional<String> volume,
      Optional<String> issue,
      Optional<Pages> pages) {
    Container container =
        Container.builder()
            .title(title.map(RichText::of))
            .volume(volume)
            .issue(issue)
            .pages(pages)
            .build();
    return Optional.of(container).filter(each -> !each.equals(NO_CONTAINER));
  }

  static Optional<Pages> pages(Optional<String> first, Optional<String> last) {
    return first.map(
        start -> last.map(end -> Pages.of(start, end)).orElseGet(() -> Pages.of(start)));
  }

  static Optional<Publisher> publisher(List<String> names, List<String> places) {
    return names.isEmpty() && places.isEmpty()
        ? Optional.empty()
        : Optional.of(Publisher.builder().names(names).places(places).build());
  }
}
