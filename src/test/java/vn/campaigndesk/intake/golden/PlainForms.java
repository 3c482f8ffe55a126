package vn.campaigndesk.intake.golden;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The form without an office program: text, CSV, RTF as a small editor writes it, and the letters and archives that
/// files travel in.
final class PlainForms {
    private PlainForms() {}

    /// As somebody types it into a letter.
    static String text(Answer answer) {
        var lines = new ArrayList<>(List.of(
                WordForms.TITLE,
                "",
                "1. Thông tin chung",
                "- Tên đơn vị: " + answer.unitLine,
                "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: " + answer.evaluation,
                "- Đề xuất, kiến nghị (nếu có): " + answer.proposal,
                "",
                "2. Thông tin số liệu"));
        for (var row = 1; row <= 5; row++) {
            if (answer.has(row)) {
                lines.add(row + ". " + answer.rows.get(row - 1) + ": " + answer.written(row));
            }
        }
        return answer.spelling.apply(String.join("\r\n", lines) + "\r\n");
    }

    /// As Excel saves it with the Vietnamese list separator.
    static String csv(Answer answer, String separator) {
        var lines = new ArrayList<List<String>>(List.of(
                List.of(WordForms.TITLE, "", "", ""),
                List.of("1. Thông tin chung", "", "", ""),
                List.of("Tên đơn vị", answer.unitLine, "", ""),
                List.of(
                        "Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý",
                        answer.evaluation,
                        "",
                        ""),
                List.of("Đề xuất, kiến nghị (nếu có)", answer.proposal, "", ""),
                List.of("2. Thông tin số liệu", "", "", ""),
                List.of("STT", "Nội dung", "Số lượng", "Ghi chú")));
        for (var row = 1; row <= 5; row++) {
            if (answer.has(row)) {
                lines.add(List.of(
                        answer.places.get(row - 1),
                        answer.rows.get(row - 1),
                        answer.written(row),
                        answer.notes.get(row - 1)));
            }
        }
        return lines.stream()
                .map(cells ->
                        cells.stream().map(cell -> quoted(cell, separator)).collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell, String separator) {
        return cell.contains(separator) || cell.contains("\"") || cell.contains("\n")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /// Rich text with a table, letters beyond ASCII as `\\u` with a question mark for old readers.
    static byte[] rtf(Answer answer) {
        var rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\froman\\fcharset163 Times New"
                + " Roman;}}\r\n\\viewkind4\\uc1\\pard\\qc\\b\\f0\\fs28 ");
        rtf.append(escaped("Phụ lục")).append("\\par\r\n").append(escaped(WordForms.TITLE));
        rtf.append("\\b0\\par\r\n\\pard\\ql ");
        for (var line : List.of(
                "1. Thông tin chung",
                "- Tên đơn vị: " + answer.unitLine,
                "- Đánh giá kết quả thực hiện chiến dịch trên địa bàn/phạm vi quản lý: " + answer.evaluation,
                "- Đề xuất, kiến nghị (nếu có): " + answer.proposal,
                "2. Thông tin số liệu")) {
            rtf.append(escaped(line)).append("\\par\r\n");
        }
        rtfRow(rtf, List.of("STT", "Nội dung", "Số lượng", "Ghi chú"));
        for (var row = 1; row <= 5; row++) {
            if (answer.has(row)) {
                rtfRow(
                        rtf,
                        List.of(
                                answer.places.get(row - 1),
                                answer.rows.get(row - 1),
                                answer.written(row),
                                answer.notes.get(row - 1)));
            }
        }
        return rtf.append("\\pard\\par\r\n}\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void rtfRow(StringBuilder rtf, List<String> cells) {
        rtf.append("\\trowd\\trgaph108\\cellx750\\cellx5650\\cellx7350\\cellx9350\r\n\\pard\\intbl ");
        cells.forEach(cell -> rtf.append(escaped(cell)).append("\\cell "));
        rtf.append("\\row\r\n");
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var sign : text.toCharArray()) {
            if (sign == '\\' || sign == '{' || sign == '}') {
                escaped.append('\\').append(sign);
            } else if (sign == '\n') {
                escaped.append("\\line ");
            } else if (sign > 126) {
                escaped.append("\\u").append((short) sign).append('?');
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    /// A letter with attachments.
    ///
    /// @param from the sender's address
    /// @param text plain text of the letter
    static byte[] mail(String from, String subject, String text, Map<String, byte[]> attachments) {
        var encoder = Base64.getMimeEncoder();
        var boundary = "----=_Part_20241115";
        var mail = new StringBuilder("From: " + from + "\r\nTo: ungcuusuco@thanhhoa.gov.vn\r\nSubject: "
                + word(subject) + "\r\nDate: Fri, 15 Nov 2024 09:12:00 +0700\r\nMIME-Version: 1.0\r\n"
                + "Message-ID: <20241115091200@thanhhoa.gov.vn>\r\n"
                + "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n");
        mail.append("--" + boundary + "\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n");
        mail.append(encoder.encodeToString(text.getBytes(StandardCharsets.UTF_8)))
                .append("\r\n");
        attachments.forEach((name, content) -> mail.append("--" + boundary
                + "\r\nContent-Type: application/octet-stream; name=\"" + word(name)
                + "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\""
                + word(name) + "\"\r\n\r\n" + encoder.encodeToString(content) + "\r\n"));
        return mail.append("--" + boundary + "--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String word(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    static byte[] zip(Object... namesAndContents) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndContents.length; i += 2) {
            parts.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        return Zips.of(parts);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// With the byte order mark that Excel and Notepad write.
    static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }
}
