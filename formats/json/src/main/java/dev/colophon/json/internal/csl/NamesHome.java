package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home of a name variable: the contributors of one role. */
record NamesHome(ContributorRole role) implements Variable.Home {

  @Override
  public void read(JsonInput input, Draft draft) {
    draft.contributors(CslNames.read(input, role));
  }

  @Override
  public boolean readsObjects() {
    return true;
  }

  @Override
  public @Nullable Object write(Publication publication) {
    List<Contributor> contributors = publication.contributors(role);
    return contributors.isEmpty() ? null : CslNames.write(contributors);
  }
}
