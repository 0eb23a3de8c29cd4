/** Publications in the objects of a Jackson 3 {@code ObjectMapper}. */
module dev.colophon.jackson {
  requires transitive dev.colophon.core;
  requires transitive tools.jackson.databind;
  requires dev.colophon.json;
  requires static org.jspecify;

  exports dev.colophon.jackson;

  provides tools.jackson.databind.JacksonModule with
      dev.colophon.jackson.ColophonModule;
}
