package org.backbench.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContainingTest {

    @Test
    void takesEveryCharacterForItself() {
        assertThat(Containing.pattern("Tarn")).isEqualTo("%Tarn%");
        assertThat(Containing.pattern("50%_of\\it")).isEqualTo("%50\\%\\_of\\\\it%");
        assertThat(Containing.pattern(null)).isNull();
    }
}
