package vn.campaigndesk.letter;

import java.util.Locale;

/// What stands around the running text as XHTML: letterhead, addressees, signature and copies.
final class HtmlFrame {
    private HtmlFrame() {}

    static void masthead(Composed.Masthead head, Markup html) {
        html.raw("<table class=\"frame\"><tr>");
        column(head.leftMm(), html);
        if (!head.parent().isEmpty()) {
            html.lines("p", Look.PARENT, head.parent());
        }
        html.lines("p", Look.AGENCY, head.agency()).rule(head.agencyRuleMm()).raw("</td>");
        column(head.rightMm(), html);
        html.element("p", StyleSheetWriter.name(Look.NATION), head.nation());
        html.element("p", StyleSheetWriter.name(Look.MOTTO), head.motto());
        html.rule(head.mottoRuleMm()).raw("</td></tr><tr><td>");
        html.element("p", StyleSheetWriter.name(Look.NUMBER), head.number());
        if (!head.about().isEmpty()) {
            html.lines("p", Look.DISPATCH_SUBJECT, head.about());
        }
        html.raw("</td><td>").element("p", StyleSheetWriter.name(Look.DATE), head.date());
        html.raw("</td></tr></table>");
    }

    static void addressing(Composed.Addressing to, Markup html) {
        html.raw("<div class=\"gap\"></div>");
        if (to.names().isEmpty()) {
            return;
        }
        var left = to.dashMm() + to.hangMm();
        if (to.single()) {
            addressee(to.label() + " " + to.names().getFirst(), left, to.hangMm(), html);
        } else {
            addressee(to.label(), Composer.ADDRESSEES_MM, 0, html);
            to.names().forEach(name -> addressee(name, left, to.hangMm(), html));
        }
        html.raw("<div class=\"gap\"></div>");
    }

    static void ending(Composed.Ending ending, Markup html) {
        html.raw("<table class=\"frame ending\"><tr>");
        column(Composed.Ending.COPIES_MM, html);
        if (!ending.copies().isEmpty()) {
            html.element("p", StyleSheetWriter.name(Look.COPIES_WORD), ending.copiesWord());
        }
        ending.copies().forEach(copy -> html.element("p", StyleSheetWriter.name(Look.COPIES), copy));
        if (!ending.drafter().isEmpty()) {
            html.element("p", StyleSheetWriter.name(Look.DRAFTER), ending.drafter());
        }
        html.raw("</td>");
        column(Composed.Ending.SIGNER_MM, html);
        html.lines("p", Look.SIGNER, ending.signer());
        html.element("p", StyleSheetWriter.name(Look.SIGNER) + " name", ending.name());
        html.raw("</td></tr></table>");
    }

    private static void column(double widthMm, Markup html) {
        html.raw(String.format(Locale.ROOT, "<td style=\"width: %.2fmm\">", widthMm));
    }

    private static void addressee(String text, double leftMm, double hangMm, Markup html) {
        html.raw(String.format(
                Locale.ROOT,
                "<p class=\"addressee\" style=\"margin-left: %.2fmm; text-indent: -%.2fmm\">",
                leftMm,
                hangMm));
        html.text(text).raw("</p>");
    }
}
