package vn.campaigndesk.ui;

import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import vn.campaigndesk.text.ExpectedFailure;

/// The printers of the system, with the system's own window for choosing one.
public final class SystemPrintWriter implements PagePrinter {
    @Override
    public boolean print(byte[] pdf, String name) {
        if (GraphicsEnvironment.isHeadless() || PrinterJob.lookupPrintServices().length == 0) {
            throw new ExpectedFailure("ui.print.none");
        }
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPageable(new PDFPageable(document));
            var wanted = job.printDialog();
            if (wanted) {
                job.print();
            }
            return wanted;
        } catch (IOException | PrinterException e) {
            throw ExpectedFailure.causedBy(e, "ui.print.none");
        }
    }
}
