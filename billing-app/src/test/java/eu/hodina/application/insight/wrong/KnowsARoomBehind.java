package eu.hodina.application.insight.wrong;

import eu.hodina.application.exchange.ImportProblem;

/** Wrong on purpose: insight stands before exchange. */
public record KnowsARoomBehind(ImportProblem behind) {}
