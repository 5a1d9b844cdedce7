package org.backbench.returns.scope;

import java.math.BigDecimal;
import java.util.Map;

/** A pro-forma return as it was made: whose it is, of what it was put together, and its figures by line. */
public record ProForma(
        String bodyCode, String bodyName, String caseReference, String madeOf, Map<String, BigDecimal> figures) {}
