/** Serializers and deserializers. Not exported. */
@NullMarked
package dev.colophon.jackson2.internal;

import org.jspecify.annotations.NullMarked;
