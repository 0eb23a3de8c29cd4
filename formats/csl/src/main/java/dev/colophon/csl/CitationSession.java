package dev.colophon.csl;

import static java.util.Objects.requireNonNull;

import dev.colophon.csl.internal.CitationEngine;
import dev.colophon.csl.internal.EngineDocument;
import dev.colophon.csl.internal.PlacedCite;
import dev.colophon.csl.internal.Positions;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document with its citations, in which each may depend on the others: numbers, ibid., letters
 * after years.
 *
 * <pre>{@code
 * CitationSession session = processor.session();
 * session.append("c1", Citation.of(emma).inNote(1));
 * Map<String, RenderedCitation> changed = session.insert(0, "c0", Citation.of(ulysses).inNote(1));
 * changed.forEach((id, citation) -> show(id, citation.text()));
 * session.bibliography();
 * }</pre>
 *
 * <p>Each change returns the citations whose text is new or different, earlier ones included. Note
 * numbers are those of the citations; who inserts a note replaces the citations in the notes after
 * it, or gives the whole document to {@link #replaceAll} at once.
 *
 * <p>Publications are the same work if they are equal. Not safe for use by several threads;
 * sessions of one processor are independent of each other.
 *
 * @since 0.1.0
 */
public final class CitationSession {
  private final CitationProcessor processor;
  private final CitationEngine engine;
  private final EngineDocument document;
  private Map<String, Citation> citations = new LinkedHashMap<>();
  private List<Publication> uncited = List.of();
  private List<Publication> works = List.of();
  private final Map<String, Object> dependencies = new HashMap<>();
  private Map<String, RenderedCitation> rendered = new LinkedHashMap<>();

  CitationSession(CitationProcessor processor, CitationEngine engine) {
    this.processor = processor;
    this.engine = engine;
    this.document = engine.document();
  }

  /**
   * Adds a citation at the end.
   *
   * @param id a name for the citation, not used before
   * @param citation the citation
   * @return the citations that are new or changed, by id, in the order of the document
   * @throws IllegalArgumentException if there is a citation of this id
   */
  public Map<String, RenderedCitation> append(String id, Citation citation) {
    return insert(citations.size(), id, citation);
  }

  /**
   * Adds a citation.
   *
   * @param index how many citations are before it, from 0 to the number of citations
   * @param id a name for the citation, not used before
   * @param citation the citation
   * @return the citations that are new or changed, by id, in the order of the document
   * @throws IllegalArgumentException if there is a citation of this id
   * @throws IndexOutOfBoundsException if there are not as many citations as {@code index}
   */
  public Map<String, RenderedCitation> insert(int index, String id, Citation citation) {
    requireNonNull(citation, "citation");
    if (citations.containsKey(requireNonNull(id, "id"))) {
      throw new IllegalArgumentException("there is a citation of this id: " + id);
    }
    List<Map.Entry<String, Citation>> entries = new ArrayList<>(citations.entrySet());
    entries.add(index, Map.entry(id, citation));
    Map<String, Citation> changed = new LinkedHashMap<>();
    entries.forEach(entry -> changed.put(entry.getKey(), entry.getValue()));
    return update(changed);
  }

  /**
   * Puts another citation in the place of one.
   *
   * @param id the id of the citation, which stays
   * @param citation the new citation
   * @return the citations that are changed, by id, in the order of the document
   * @throws IllegalArgumentException if there is no citation of this id
   */
  public Map<String, RenderedCitation> replace(String id, Citation citation) {
    requireNonNull(citation, "citation");
    Map<String, Citation> changed = new LinkedHashMap<>(citations);
    if (changed.replace(id, citation) == null) {
      throw unknown(id);
    }
    return update(changed);
  }

  /**
   * Removes a citation.
   *
   * @param id the id of the citation
   * @return the citations that are changed, by id, in the order of the document
   * @throws IllegalArgumentException if there is no citation of this id
   */
  public Map<String, RenderedCitation> remove(String id) {
    Map<String, Citation> changed = new LinkedHashMap<>(citations);
    if (changed.remove(id) == null) {
      throw unknown(id);
    }
    return update(changed);
  }

  /**
   * Sets all citations at once, which takes less time than one after the other.
   *
   * @param newCitations the citations by id, in the order of the document
   * @return the citations that are new or changed, by id, in the order of the document
   */
  public Map<String, RenderedCitation> replaceAll(Map<String, Citation> newCitations) {
    return update(new LinkedHashMap<>(newCitations));
  }

  /**
   * Sets the publications that are in the bibliography without being cited.
   *
   * @param publications the publications, in the order in which a numeric style counts them, after
   *     those that are cited
   * @return the citations that are changed, by id, in the order of the document
   */
  public Map<String, RenderedCitation> setUncited(Collection<Publication> publications) {
    uncited = List.copyOf(publications);
    return update(citations);
  }

  private static IllegalArgumentException unknown(String id) {
    return new IllegalArgumentException("there is no citation of this id: " + id);
  }

  /**
   * Returns all citations.
   *
   * @return an unmodifiable map by id, in the order of the document
   */
  public Map<String, RenderedCitation> citations() {
    return Collections.unmodifiableMap(rendered);
  }

  /**
   * Returns the bibliography of what is cited, and of the uncited publications that were set.
   *
   * @return the bibliography
   * @throws StyleException if the style has no bibliography
   */
  public Bibliography bibliography() {
    return processor.bibliography(document, works);
  }

  private Map<String, RenderedCitation> update(Map<String, Citation> newCitations) {
    citations = newCitations;
    Map<Publication, Integer> indexes = indexes();
    works = List.copyOf(indexes.keySet());
    document.works(works);
    Positions positions = new Positions(engine.nearNoteDistance());
    Map<String, RenderedCitation> changed = new LinkedHashMap<>();
    Map<String, RenderedCitation> all = new LinkedHashMap<>();
    for (Map.Entry<String, Citation> entry : citations.entrySet()) {
      RenderedCitation before = rendered.get(entry.getKey());
      RenderedCitation now = render(entry.getKey(), placed(entry.getValue(), indexes, positions));
      all.put(entry.getKey(), now);
      if (!now.equals(before)) {
        changed.put(entry.getKey(), now);
      }
    }
    dependencies.keySet().retainAll(all.keySet());
    rendered = all;
    return Collections.unmodifiableMap(changed);
  }

  /** Returns the index of each work in the order in which they are first cited. */
  private Map<Publication, Integer> indexes() {
    Map<Publication, Integer> indexes = new LinkedHashMap<>();
    for (Citation citation : citations.values()) {
      citation.cites().forEach(cite -> indexes.putIfAbsent(cite.publication(), indexes.size()));
    }
    uncited.forEach(publication -> indexes.putIfAbsent(publication, indexes.size()));
    return indexes;
  }

  private List<PlacedCite> placed(
      Citation citation, Map<Publication, Integer> indexes, Positions positions) {
    List<PlacedCite> cites = new ArrayList<>();
    for (Cite cite : citation.cites()) {
      cites.add(PlacedCite.alone(indexes.getOrDefault(cite.publication(), -1), cite));
    }
    return positions.next(document.sorted(cites), citation.noteNumber());
  }

  /** Renders a citation unless nothing that its text depends on has changed. */
  private RenderedCitation render(String id, List<PlacedCite> cites) {
    List<Object> now = new ArrayList<>();
    for (PlacedCite cite : cites) {
      now.add(List.of(cite.cite(), cite.place(), document.dependencies(cite.work())));
    }
    RenderedCitation before = rendered.get(id);
    if (before != null && now.equals(dependencies.put(id, now))) {
      return before;
    }
    dependencies.put(id, now);
    return processor.rendered(document.citation(cites));
  }
}
