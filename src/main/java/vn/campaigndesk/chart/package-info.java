/// Charts as documents and screens exchange them: one small model that knows no library ([Chart]), a drawing of it for
/// anything that can be painted on ([ChartDrawing]), and its native, editable form in Word and Excel files
/// ([ChartPartWriter]).
///
/// May use `text`. The decision that shaped it: a missing value is null and stays a gap, in the drawing, in the file's
/// cached numbers and in the sheet behind them; it is never drawn or written as 0. Only [ChartDrawing] knows XChart.
/// `ChartTest` and `ChartDrawingTest` keep it.
@NullMarked
package vn.campaigndesk.chart;

import org.jspecify.annotations.NullMarked;
