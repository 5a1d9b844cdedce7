package org.backbench.returns.roundtrip;

import java.util.List;
import org.backbench.returns.TemplateLine;
import org.backbench.returns.Unit;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;

/**
 * What the cell of a line offers to choose from, and what the spreadsheet program says to anything else. It warns and
 * lets people go on: like on the screen, what is not right yet may stand there.
 *
 * @param answers empty where there is nothing to choose from
 * @param formula holds for what fits, with # for the cell; empty where anything fits
 */
record Choices(List<String> answers, String formula, String hint) {

    // without a sign that XML would have to escape: the library writes formulas as they are
    private static final String NUMBER = "ISNUMBER(#)";
    private static final String WHOLE = "IF(ISNUMBER(#),#=INT(#),FALSE)";
    private static final String HUNDRED = "IF(ISNUMBER(#),AND(#>=0,100>=#),FALSE)";

    static Choices of(TemplateLine line) {
        Unit unit = line.unit();
        if (unit == Unit.YES_NO) {
            return new Choices(List.of("yes", "no"), "", unit.hint());
        }
        if (line.mayBeUnmeasured()) {
            return new Choices(List.of(TemplateLine.NOT_MEASURED), "", "");
        }
        return new Choices(
                List.of(),
                switch (unit) {
                    case PEOPLE, COUNT -> WHOLE;
                    case PERCENT, INDEX -> HUNDRED;
                    default -> NUMBER;
                },
                unit.hint());
    }

    /**
     * Where a number may stand beside the answers, it is typed over the list and nothing is said to it.
     *
     * @param address of the cell: E5
     */
    void at(Range cell, String address) {
        if (answers.isEmpty()) {
            cell.validateWithFormula(formula.replace("#", address))
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Return")
                    .error(hint)
                    .showErrorMessage(true);
        } else {
            cell.validateWithListByFormula("\"" + String.join(",", answers) + "\"")
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle("Return")
                    .error(hint)
                    .showErrorMessage(!hint.isEmpty());
        }
    }
}
