/** Publications in the objects of a Jackson 2 {@code ObjectMapper}. */
@SuppressWarnings("module") // the digit tells the generation of Jackson
module dev.colophon.jackson2 {
  requires transitive dev.colophon.core;
  requires transitive com.fasterxml.jackson.databind;
  requires dev.colophon.json;
  requires tools.jackson.core;
  requires static org.jspecify;

  exports dev.colophon.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      dev.colophon.jackson2.ColophonModule;
}
