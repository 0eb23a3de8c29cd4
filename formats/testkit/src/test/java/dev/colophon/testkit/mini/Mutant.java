package dev.colophon.testkit.mini;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Losses;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordSink;
import dev.colophon.format.RecordStream;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import dev.colophon.model.Title;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A format that is wrong in one way, and the law that finds it out. */
enum Mutant {
  LOSES_THE_TITLE_SILENTLY("lossesAreExact") {
    @Override
    MiniFormat format() {
      return new WithWriter() {
        @Override
        Written changed(Written written) {
          return new Written(written.text().replaceFirst("\tt[^\t\n]*", ""), written.losses());
        }
      };
    }
  },
  REPORTS_NO_LOSSES("lossesAreExact") {
    @Override
    MiniFormat format() {
      return new WithWriter() {
        @Override
        Written changed(Written written) {
          return new Written(written.text(), Losses.NONE);
        }
      };
    }
  },
  ADDS_TO_THE_TITLE_EACH_TIME("writingIsStable") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        Optional<String> title(Publication publication) {
          return super.title(publication).map(title -> title + ".");
        }
      };
    }
  },
  COUNTS("writingIsDeterministic") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        private int count;

        @Override
        Optional<String> title(Publication publication) {
          return super.title(publication).map(title -> title + count++);
        }
      };
    }
  },
  READS_TWO_RECORDS("everyRecordReadsAsOneRecord") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        List<ReadRecord> records(String line) {
          List<ReadRecord> records = new ArrayList<>(super.records(line));
          if (line.contains(" and ")) {
            records.addAll(super.records(line));
          }
          return records;
        }
      };
    }
  },
  READS_NO_RECORD("everyRecordReadsAsOneRecord") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        List<ReadRecord> records(String line) {
          return line.equals("*") ? List.of() : super.records(line);
        }
      };
    }
  },
  IGNORES_THE_CARRIER("nothingIsLostOnRequest") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        ReadRecord withCarrier(Publication publication, String carrier) {
          return ReadRecord.of(publication, List.of());
        }
      };
    }
  },
  HIDES_A_DAMAGED_CARRIER("aDamagedCarrierCostsADiagnosticOnly") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        ReadRecord withCarrier(Publication publication, String carrier) {
          ReadRecord read = super.withCarrier(publication, carrier);
          return new ReadRecord(read.publication(), List.of());
        }
      };
    }
  },
  LOSES_A_RECORD_WITH_A_DAMAGED_CARRIER("aDamagedCarrierCostsADiagnosticOnly") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        ReadRecord withCarrier(Publication publication, String carrier) {
          ReadRecord read = super.withCarrier(publication, carrier);
          return read.diagnostics().isEmpty() ? read : ReadRecord.of(read.diagnostics());
        }
      };
    }
  },
  REMEMBERS_THE_LAST_TITLE("recordsReadAloneAsAmongOthers") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        private Optional<Title> last = Optional.empty();

        @Override
        public PublicationReader reader(ReadOptions options) {
          last = Optional.empty();
          return super.reader(options);
        }

        @Override
        ReadRecord withCarrier(Publication publication, String carrier) {
          Publication found =
              publication.title().isPresent() ? publication : publication.withTitle(last);
          last = found.title();
          return super.withCarrier(found, carrier);
        }
      };
    }
  },
  THROWS_ON_A_BRACE("anyTextCanBeRead") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        List<ReadRecord> records(String line) {
          if (line.contains("{")) {
            throw new IllegalStateException("brace");
          }
          return super.records(line);
        }
      };
    }
  },
  POINTS_OUTSIDE_THE_TEXT("anyTextCanBeRead") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        List<ReadRecord> records(String line) {
          SourcePosition outside = new SourcePosition(1_000_000, 1, 1);
          return line.startsWith("*")
              ? super.records(line)
              : List.of(
                  ReadRecord.of(
                      List.of(Diagnostic.error("mini.x", "x").at(SourceSpan.at(outside)))));
        }
      };
    }
  },
  THROWS_ON_A_RECORD_THAT_IS_CUT("changedTextCanBeRead") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        ReadRecord withCarrier(Publication publication, String carrier) {
          if (!carrier.isEmpty() && carrier.indexOf('.') < 0) {
            throw new IllegalStateException("no checksum");
          }
          return super.withCarrier(publication, carrier);
        }
      };
    }
  },
  THROWS_ON_BYTES_THAT_ARE_NOT_UTF_8("anyBytesCanBeRead") {
    @Override
    MiniFormat format() {
      return new MiniFormat() {
        @Override
        public PublicationReader reader(ReadOptions options) {
          return new Strict(super.reader(options));
        }
      };
    }
  };

  private final String law;

  Mutant(String law) {
    this.law = law;
  }

  /** The name of the law that fails. */
  String law() {
    return law;
  }

  abstract MiniFormat format();

  /** Changes what a writer returns. */
  private abstract static class WithWriter extends MiniFormat {
    abstract Written changed(Written written);

    @Override
    public PublicationWriter writer(WriteOptions options) {
      PublicationWriter right = super.writer(options);
      return new PublicationWriter() {
        @Override
        public Written write(Publication publication) {
          return changed(right.write(publication));
        }

        @Override
        public RecordSink open(Appendable output) throws IOException {
          return right.open(output);
        }
      };
    }
  }

  private record Strict(PublicationReader reader) implements PublicationReader {
    @Override
    public RecordStream open(Reader characters) throws IOException {
      return reader.open(characters);
    }

    @Override
    public RecordStream open(InputStream bytes) throws IOException {
      byte[] all = bytes.readAllBytes();
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all));
      return reader.open(new ByteArrayInputStream(all));
    }
  }
}
