package vn.campaigndesk.chart;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// Writes a chart as Word's and Excel's own, which a person can go on editing: the file keeps the numbers themselves,
/// and a missing value is a gap in them.
public final class ChartPartWriter {
    private static final String FONT = "Times New Roman";
    /// In hundredths of a point.
    private static final int SIZE = 1000;

    private static final int TITLE_SIZE = 1150;
    private static final String GAP = "60";
    private static final String SIDE_BY_SIDE = "0";
    private static final String ON_TOP = "100";

    private final XDDFChart part;
    private final Chart chart;

    private ChartPartWriter(XDDFChart part, Chart chart) {
        this.part = part;
        this.chart = chart;
    }

    /// Fills a part that brings its own numbers, as in Word: categories in column A, a series in each column after it.
    public static void write(XDDFChart part, Chart chart) {
        var rows = chart.categories().size();
        var names = chart.categories().toArray(String[]::new);
        var writer = new ChartPartWriter(part, chart);
        writer.write(
                XDDFDataSourcesFactory.fromArray(names, part.formatRange(new CellRangeAddress(1, rows, 0, 0)), 0),
                place -> XDDFDataSourcesFactory.fromArray(
                        chart.series().get(place).values().toArray(Double[]::new),
                        part.formatRange(new CellRangeAddress(1, rows, place + 1, place + 1)),
                        place + 1),
                place -> part.setSheetTitle(chart.series().get(place).name(), place + 1));
    }

    /// Fills a part whose numbers stand in cells of a workbook, so that it follows them.
    ///
    /// @param names the cells of the categories
    /// @param values the cells of a series, by its place; above them stands its name
    public static void write(
            XDDFChart part,
            Chart chart,
            XSSFSheet sheet,
            CellRangeAddress names,
            IntFunction<CellRangeAddress> values) {
        var writer = new ChartPartWriter(part, chart);
        writer.write(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, names),
                place -> XDDFDataSourcesFactory.fromNumericCellRange(sheet, values.apply(place)),
                place -> heading(sheet, values.apply(place)));
    }

    private static CellReference heading(XSSFSheet sheet, CellRangeAddress values) {
        return new CellReference(sheet.getSheetName(), values.getFirstRow() - 1, values.getFirstColumn(), true, true);
    }

    private void write(
            XDDFDataSource<?> names,
            IntFunction<XDDFNumericalDataSource<Double>> values,
            IntFunction<CellReference> headings) {
        part.setTitleText(title());
        part.setTitleOverlay(false);
        part.displayBlanksAs(DisplayBlanks.GAP);
        var data = chart.kind() == ChartKind.LINE ? line() : bars();
        data.setVaryColors(false);
        for (var place = 0; place < chart.series().size(); place++) {
            var series = data.addSeries(names, values.apply(place));
            series.setTitle(chart.series().get(place).name(), headings.apply(place));
            colour(series, chart.series().get(place).tint());
        }
        part.plot(data);
        labels();
        fonts();
        if (chart.series().size() > 1) {
            part.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
    }

    /// Word and Excel have no line across lying bars: its value stands in the title.
    private String title() {
        return chart.marks().isEmpty()
                ? chart.title()
                : chart.title() + " \u2013 "
                        + chart.marks().stream().map(ChartMark::text).collect(Collectors.joining(", "));
    }

    private XDDFChartData bars() {
        var lying = chart.kind() == ChartKind.HORIZONTAL_BAR;
        var data = (XDDFBarChartData) data(ChartTypes.BAR, lying);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        var stacked = chart.kind() == ChartKind.STACKED_BAR;
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        var bars = part.getCTChart().getPlotArea().getBarChartArray(0);
        percent(bars.addNewGapWidth(), GAP);
        percent(bars.addNewOverlap(), stacked ? ON_TOP : SIDE_BY_SIDE);
        return data;
    }

    /// The light schemas of POI have no type for these values, so they are set as text.
    private static void percent(XmlObject element, String value) {
        try (var cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), value);
        }
    }

    private XDDFChartData line() {
        return (XDDFLineChartData) data(ChartTypes.LINE, false);
    }

    private XDDFChartData data(ChartTypes type, boolean lying) {
        var names = part.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        var counts = part.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        counts.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        counts.setCrossBetween(AxisCrossBetween.BETWEEN);
        counts.setNumberFormat(format(chart));
        if (chart.countsFew()) {
            counts.setMajorUnit(1);
        }
        counts.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(0xD5DAE0)));
        if (!chart.unit().isEmpty()) {
            counts.setTitle(chart.unit());
        }
        return part.createData(type, names, counts);
    }

    /// How Office writes the values: rates with up to three decimals, for `#,##0` would write 0.5 as 1.
    static String format(Chart chart) {
        return chart.isWhole() ? "#,##0" : "#,##0.0##";
    }

    private void colour(XDDFChartData.Series series, Tint tint) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setLineProperties(new XDDFLineProperties(fill(tint.rgb())));
        } else {
            // without a fill of its own a bar has none in LibreOffice
            series.setFillProperties(fill(tint.rgb()));
        }
    }

    /// The value at each bar.
    private void labels() {
        if (!chart.kind().isBar()) {
            return;
        }
        for (var bars : part.getCTChart().getPlotArea().getBarChartList()) {
            for (var series : bars.getSerList()) {
                label(series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls());
            }
        }
    }

    private void label(CTDLbls labels) {
        var format = labels.addNewNumFmt();
        var written = format(chart);
        // a part of nothing has no place for a figure
        format.setFormatCode(chart.kind() == ChartKind.STACKED_BAR ? written + ";-" + written + ";;" : written);
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /// The type of official documents, small; the title a little larger.
    private void fonts() {
        part.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        var all = part.getCTChartSpace().addNewTxPr();
        all.addNewBodyPr();
        font(all.addNewP().addNewPPr().addNewDefRPr(), SIZE, false);
        title(part.getCTChart().getTitle(), TITLE_SIZE, true);
        for (var axis : part.getCTChart().getPlotArea().getValAxList()) {
            if (axis.isSetTitle()) {
                title(axis.getTitle(), SIZE, false);
            }
        }
    }

    private static void title(CTTitle title, int size, boolean bold) {
        for (var paragraph : title.getTx().getRich().getPList()) {
            for (var run : paragraph.getRList()) {
                font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), size, bold);
            }
        }
    }

    private static void font(CTTextCharacterProperties properties, int size, boolean bold) {
        properties.setSz(size);
        properties.setB(bold);
        properties.addNewLatin().setTypeface(FONT);
        properties.addNewCs().setTypeface(FONT);
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
