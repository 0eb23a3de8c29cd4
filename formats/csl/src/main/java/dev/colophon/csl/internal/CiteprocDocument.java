package dev.colophon.csl.internal;

import dev.colophon.csl.FormattedText;
import dev.colophon.csl.Limitation;
import dev.colophon.model.Publication;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document for citeproc-java, which renders single items: all that concerns several is here. */
final class CiteprocDocument implements EngineDocument {
  private final CiteprocEngine engine;
  private final StyleTraits traits;
  private final Map<Publication, Work> known = new HashMap<>();
  private List<Work> works = List.of();
  private List<Integer> order = List.of();

  CiteprocDocument(CiteprocEngine engine, StyleTraits traits) {
    this.engine = engine;
    this.traits = traits;
  }

  private record Dependencies(
      int number, String yearSuffix, boolean ambiguous, Disambiguation disambiguation) {}

  @Override
  public void works(List<Publication> publications) {
    works =
        publications.stream()
            .map(publication -> known.computeIfAbsent(publication, Work::new))
            .toList();
    for (int i = 0; i < works.size(); i++) {
      works.get(i).number(i + 1);
    }
    boolean countsDown = traits.countsDown();
    order = engine.with(renderer -> renderer.order(Situation.BIBLIOGRAPHY, works));
    for (int i = 0; i < order.size(); i++) {
      works.get(order.get(i)).number(countsDown ? order.size() - i : i + 1);
    }
    if (traits.disambiguates()) {
      List<Work> sorted = order.stream().map(works::get).toList();
      engine.with(
          renderer -> {
            new Ambiguity(traits, renderer).mark(sorted);
            return sorted;
          });
    }
  }

  @Override
  public List<Integer> order() {
    return order;
  }

  @Override
  public Object dependencies(int index) {
    Work work = works.get(index);
    return new Dependencies(
        work.number(), work.yearSuffix(), work.isAmbiguous(), work.disambiguation());
  }

  @Override
  public List<PlacedCite> sorted(List<PlacedCite> cites) {
    List<Work> cited = cites.stream().map(cite -> works.get(cite.work())).toList();
    return engine.with(renderer -> renderer.order(Situation.CITATION, cited)).stream()
        .map(cites::get)
        .toList();
  }

  @Override
  public Rendering citation(List<PlacedCite> cites) {
    return engine.with(
        renderer -> {
          CiteCluster cluster = new CiteCluster(renderer, traits);
          cites.forEach(cite -> cluster.add(cite, works.get(cite.work())));
          FormattedText text = cluster.text();
          Set<Limitation> met = cluster.limitations();
          for (PlacedCite cite : cites) {
            met.addAll(limitations(works.get(cite.work()), renderer, Situation.CITATION));
          }
          return new Rendering(text, met);
        });
  }

  @Override
  public List<Rendering> entries() {
    return engine.with(
        renderer -> {
          EntryWriter writer = new EntryWriter(renderer, traits);
          return order.stream()
              .map(works::get)
              .map(
                  work -> {
                    Set<Limitation> met = limitations(work, renderer, Situation.BIBLIOGRAPHY);
                    return new Rendering(writer.entry(work, met), met);
                  })
              .toList();
        });
  }

  private Set<Limitation> limitations(Work work, CiteprocRenderer renderer, String section) {
    Set<Limitation> met = EnumSet.noneOf(Limitation.class);
    if (work.isAmbiguous()) {
      met.addAll(traits.ofAmbiguousWorks());
    }
    if (renderer.lacksVariableOf(work.item())) {
      met.add(Limitation.VARIABLE);
    }
    if (traits.hidesLastName(section, work.item().mostNames())) {
      met.add(Limitation.ET_AL_USE_LAST);
    }
    return met;
  }
}
