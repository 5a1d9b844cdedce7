package org.backbench.benchmarks;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a programme may set about benchmarks.
 *
 * @param tolerance per cent of the boundary by which a correction may move it before a person decides
 */
@ConfigurationProperties("backbench.benchmarks")
record BenchmarkSettings(@DefaultValue("5") BigDecimal tolerance) {}
