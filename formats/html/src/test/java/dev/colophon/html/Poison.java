package dev.colophon.html;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.List;
import java.util.Optional;

/** Puts a text in place of every text of a publication. */
final class Poison {
  /** Texts that would be script in one place or another. */
  static final List<String> VECTORS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg/onload=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          "` onclick=alert(1) `",
          "javascript:alert(1)",
          "jAvAsCrIpT:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:image/svg+xml,<svg onload=alert(1)>",
          "<!--<script>",
          "--><script>alert(1)</script>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<math><mtext></mtext><script>alert(1)</script></math>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
          "<form action=javascript:alert(1)><button>x",
          "<a href=javascript:alert(1)>x</a>",
          "${7*7}$unsafe{x}@if(true)",
          "{{constructor.constructor('alert(1)')()}}",
          "\u2028alert(1)\u2029",
          "\\u003cscript\\u003ealert(1)",
          "</textarea></noscript></template><script>alert(1)</script>");

  private final String text;

  private Poison(String text) {
    this.text = text;
  }

  static Publication into(Publication publication, String text) {
    return new Poison(text).part(Shapes.PUBLICATION, publication);
  }

  private <T> T part(Shape<T> shape, T part) {
    Assembly<T> assembly = shape.assemble(part);
    shape.properties().forEach(property -> set(property, part, assembly));
    return assembly.build();
  }

  private <T, V> void set(Property<T, V> property, T part, Assembly<T> assembly) {
    V value = property.get(part);
    if (value != null) {
      assembly.set(property, value(property.type(), value));
    }
  }

  @SuppressWarnings("unchecked") // a list of a ListType has elements of its element type
  private <V> V value(ValueType<V> type, V value) {
    if (type instanceof Shape<V> shape) {
      return part(shape, value);
    }
    if (type instanceof ListType<?> list) {
      return (V) elements((ListType<Object>) list, (List<Object>) value);
    }
    return scalar((ScalarType<V>) type, value);
  }

  private <E> List<E> elements(ListType<E> type, List<E> values) {
    return values.stream().map(each -> value(type.element(), each)).toList();
  }

  private <V> V scalar(ScalarType<V> type, V value) {
    if (type.javaType() == RichText.class) {
      List<Run> runs =
          ((RichText) value)
              .runs().stream().map(run -> Run.of(text, run.marks().toArray(new Mark[0]))).toList();
      return type.javaType().cast(RichText.of(runs));
    }
    if (type.kind() != ScalarType.Kind.TEXT) {
      return value;
    }
    return parsed(type).orElse(value);
  }

  /** Not every type takes every text. */
  private <V> Optional<V> parsed(ScalarType<V> type) {
    try {
      return Optional.of(type.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
