package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** A context of Jackson 2 as one of Jackson 3. */
final class ContextView extends TokenStreamContext {
  private final JsonStreamContext context;

  ContextView(JsonStreamContext context) {
    super(type(context), context.hasCurrentIndex() ? context.getCurrentIndex() : -1);
    this.context = context;
    this._nestingDepth = context.getNestingDepth();
  }

  private static int type(JsonStreamContext context) {
    if (context.inObject()) {
      return TYPE_OBJECT;
    }
    return context.inArray() ? TYPE_ARRAY : TYPE_ROOT;
  }

  @Override
  public @Nullable TokenStreamContext getParent() {
    JsonStreamContext parent = context.getParent();
    return parent == null ? null : new ContextView(parent);
  }

  @Override
  public @Nullable String currentName() {
    return context.getCurrentName();
  }

  @Override
  public boolean hasCurrentName() {
    return context.hasCurrentName();
  }
}
