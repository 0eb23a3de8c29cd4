package dev.colophon.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import dev.colophon.jackson2.internal.ModelDeserializers;
import dev.colophon.jackson2.internal.ModelSerializers;

/**
 * Lets a Jackson 2 {@code ObjectMapper} read and write publications, and each part of them,
 * anywhere in the objects of a program. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * record Loan(String reader, Publication book) {}
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(new Loan("Ada", Publication.book("Emma").build()));
 * Loan loan = mapper.readValue(json, Loan.class);
 * }</pre>
 *
 * <p>The module is found by {@code findAndAddModules()} and {@code findAndRegisterModules()}, or
 * added by {@code addModule(new ColophonModule())}.
 *
 * <p>Values are those of {@linkplain dev.colophon.json.JsonFormat Colophon JSON}: a {@code
 * Publication} is a record of it; a {@code Contributor}, {@code Title}, {@code Identifier} and the
 * like are objects with the properties of {@link dev.colophon.model.shape.Shapes}; a {@code
 * RichText} is a string, or an array if it has marks; dates, pages, types, roles and schemes are
 * strings, and can be keys of a map.
 *
 * <p>Unlike the reader of files, which goes on after an error and reports it, the module throws a
 * {@code MismatchedInputException} with path and location for what is not a value of the model.
 * Properties of a publication that are not known, as of a newer version, are kept as {@link
 * dev.colophon.model.Extension extensions} and written back; those of a part that stands alone are
 * left to the mapper ({@code FAIL_ON_UNKNOWN_PROPERTIES}). Lone surrogates are replaced by U+FFFD.
 *
 * @since 0.1.0
 */
public final class ColophonModule extends Module {

  /** Makes the module. */
  public ColophonModule() {}

  @Override
  public String getModuleName() {
    return "dev.colophon.jackson2";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(
        ColophonModule.class.getPackage().getImplementationVersion(),
        "dev.colophon",
        "colophon-jackson2");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers(false));
    context.addKeySerializers(new ModelSerializers(true));
    context.addDeserializers(new ModelDeserializers());
    context.addKeyDeserializers(ModelDeserializers::ofKey);
  }
}
