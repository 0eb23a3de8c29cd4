package dev.colophon.html.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of the JSON-LD of a page: what is said of one in several places belongs together.
 *
 * <p>Source: JSON-LD 1.1, 3.3, "Node identifiers".
 */
final class JsonLdGraph {
  private final Map<String, Map<Object, Object>> byId = new HashMap<>();

  private JsonLdGraph() {}

  static JsonLdGraph of(List<Object> scripts) {
    JsonLdGraph graph = new JsonLdGraph();
    scripts.forEach(graph::add);
    return graph;
  }

  private void add(@Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      if (object.get("@id") instanceof String id) {
        object.forEach(byId.computeIfAbsent(id, none -> new LinkedHashMap<>())::putIfAbsent);
      }
      object.values().forEach(this::add);
    } else if (value instanceof List<?> list) {
      list.forEach(this::add);
    }
  }

  /** Returns the objects among values, each with all that is said of it. */
  Stream<Map<?, ?>> objects(@Nullable Object value) {
    return JsonTree.elements(value)
        .filter(Map.class::isInstance)
        .map(each -> whole((Map<?, ?>) each));
  }

  private Map<?, ?> whole(Map<?, ?> object) {
    if (!(object.get("@id") instanceof String id)) {
      return object;
    }
    Map<Object, Object> whole = new LinkedHashMap<>(object);
    byId.getOrDefault(id, Map.of()).forEach(whole::putIfAbsent);
    return whole;
  }
}
