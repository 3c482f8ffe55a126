package vn.campaigndesk.letter;

import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import vn.campaigndesk.text.ExpectedFailure;

/// Writes a PDF to a printer that a person chooses in the system's own dialog, which also asks for the pages and the
/// copies. Vectors and type go to the printer as such; a landscape page is turned on the sheet. It waits for the
/// person, so it must not be called on the thread of the window.
public final class PdfPrintWriter {
    /// How it ended.
    public enum Outcome {
        /// The printer has it.
        SENT,
        /// The person closed the dialog.
        CANCELLED
    }

    private final Supplier<PrinterJob> jobs;
    private final Supplier<PrintService[]> printers;

    /// Prints with the printers of this computer.
    public PdfPrintWriter() {
        this(PrinterJob::getPrinterJob, () -> PrintServiceLookup.lookupPrintServices(null, null));
    }

    /// Prints in another way.
    ///
    /// @param jobs makes a print job
    /// @param printers finds the printers
    public PdfPrintWriter(Supplier<PrinterJob> jobs, Supplier<PrintService[]> printers) {
        this.jobs = jobs;
        this.printers = printers;
    }

    /// Asks for a printer and prints.
    ///
    /// @param name of the job, as the printer's queue shows it
    /// @throws ExpectedFailure `printer.none` when there is no printer or no screen to ask on, `printer.failed`
    ///     when the printer does not take it
    /// @throws IOException when the bytes are no PDF
    public Outcome print(byte[] pdf, String name) throws IOException {
        if (printers.get().length == 0) {
            throw new ExpectedFailure("printer.none");
        }
        try (var document = Loader.loadPDF(pdf)) {
            return send(document, name);
        } catch (HeadlessException e) {
            throw ExpectedFailure.causedBy(e, "printer.none");
        } catch (PrinterException e) {
            throw ExpectedFailure.causedBy(e, "printer.failed", name);
        }
    }

    private Outcome send(PDDocument document, String name) throws PrinterException {
        var job = jobs.get();
        job.setJobName(name);
        job.setPageable(new PDFPageable(document, Orientation.AUTO));
        if (!job.printDialog()) {
            return Outcome.CANCELLED;
        }
        job.print();
        return Outcome.SENT;
    }
}
