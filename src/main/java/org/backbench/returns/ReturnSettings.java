package org.backbench.returns;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the programme may set about returns.
 *
 * @param explainedShare per cent of a change that its causes must cover, and the same room above it
 */
@ConfigurationProperties("backbench.returns")
record ReturnSettings(@DefaultValue("80") int explainedShare) {}
