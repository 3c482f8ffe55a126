package vn.campaigndesk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.HeadlessException;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.print.PrintService;
import org.junit.jupiter.api.Test;
import vn.campaigndesk.text.ExpectedFailure;

/// Printing, with a job that writes down what a printer would be given.
class PdfPrintWriterTest {
    /// What the person does in the dialog.
    private enum Person {
        PRINTS,
        CANCELS,
        HAS_NO_SCREEN,
        HAS_NO_PAPER
    }

    private final List<String> told = new ArrayList<>();
    private final List<Boolean> turned = new ArrayList<>();

    @Test
    void allPagesGoToThePrinterAndLandscapeIsTurned() throws IOException {
        assertThat(print(Person.PRINTS, 1)).isEqualTo(PdfPrintWriter.Outcome.SENT);
        assertThat(told).containsExactly("name Báo cáo", "dialog", "print");
        assertThat(turned).hasSizeGreaterThan(3).startsWith(false).endsWith(false);
        assertThat(turned).as("the appendix of units").contains(true);
    }

    @Test
    void closingTheDialogPrintsNothing() throws IOException {
        assertThat(print(Person.CANCELS, 1)).isEqualTo(PdfPrintWriter.Outcome.CANCELLED);
        assertThat(told).doesNotContain("print");
    }

    @Test
    void withoutAPrinterNoDialogIsShown() {
        assertThatExceptionOfType(ExpectedFailure.class)
                .isThrownBy(() -> print(Person.PRINTS, 0))
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("printer.none"));
        assertThat(told).isEmpty();
    }

    @Test
    void withoutAScreenItSaysSo() {
        assertThatExceptionOfType(ExpectedFailure.class)
                .isThrownBy(() -> print(Person.HAS_NO_SCREEN, 1))
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("printer.none"));
    }

    @Test
    void aPrinterThatFailsIsNamed() {
        assertThatExceptionOfType(ExpectedFailure.class)
                .isThrownBy(() -> print(Person.HAS_NO_PAPER, 1))
                .withCauseInstanceOf(PrinterException.class)
                .satisfies(failure -> assertThat(failure.key()).isEqualTo("printer.failed"));
    }

    private PdfPrintWriter.Outcome print(Person person, int printers) throws IOException {
        return new PdfPrintWriter(() -> new Job(person), () -> new PrintService[printers])
                .print(PdfPages.of(Samples.report(60)).bytes, "Báo cáo");
    }

    private final class Job extends PrinterJob {
        private final Person person;

        Job(Person person) {
            this.person = person;
        }

        @Override
        public void setPageable(Pageable document) {
            for (var i = 0; i < document.getNumberOfPages(); i++) {
                turned.add(document.getPageFormat(i).getOrientation() == PageFormat.LANDSCAPE);
            }
        }

        @Override
        public boolean printDialog() {
            told.add("dialog");
            if (person == Person.HAS_NO_SCREEN) {
                throw new HeadlessException();
            }
            return person != Person.CANCELS;
        }

        @Override
        public void print() throws PrinterException {
            if (person == Person.HAS_NO_PAPER) {
                throw new PrinterException("paper");
            }
            told.add("print");
        }

        @Override
        public void setJobName(String jobName) {
            told.add("name " + jobName);
        }

        @Override
        public void setPrintable(Printable painter) {}

        @Override
        public void setPrintable(Printable painter, PageFormat format) {}

        @Override
        public PageFormat pageDialog(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat defaultPage(PageFormat page) {
            return page;
        }

        @Override
        public PageFormat validatePage(PageFormat page) {
            return page;
        }

        @Override
        public void setCopies(int copies) {}

        @Override
        public int getCopies() {
            return 1;
        }

        @Override
        public String getUserName() {
            return "";
        }

        @Override
        public String getJobName() {
            return "";
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
