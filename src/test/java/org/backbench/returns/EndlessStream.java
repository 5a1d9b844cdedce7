package org.backbench.returns;

import java.io.InputStream;
import java.util.Arrays;

/** An upload of so many bytes, which counts how many were asked for. */
public final class EndlessStream extends InputStream {

    private final long size;
    private long given;

    public EndlessStream(long size) {
        this.size = size;
    }

    public long given() {
        return given;
    }

    @Override
    public int read() {
        return given++ < size ? 'x' : -1;
    }

    @Override
    public int read(byte[] block, int from, int length) {
        if (given >= size) {
            return -1;
        }
        Arrays.fill(block, from, from + length, (byte) 'x');
        given += length;
        return length;
    }
}
