package org.backbench.documents;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in the directory at the end of a zip file, read without unpacking anything. */
final class ZipNames {

    private static final int END_MARK = 0x06054b50;
    private static final int ENTRY_MARK = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;

    private ZipNames() {}

    /** No names when the file is cut off or is not a zip. */
    static Set<String> of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = endOfDirectory(zip);
            return end < 0 ? Set.of() : names(zip, zip.getInt(end + 16), zip.getShort(end + 10) & 0xffff);
        } catch (IndexOutOfBoundsException e) {
            return Set.of();
        }
    }

    private static int endOfDirectory(ByteBuffer zip) {
        for (int at = zip.limit() - END_LENGTH; at >= 0; at--) {
            if (zip.getInt(at) == END_MARK) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(ByteBuffer zip, int directory, int count) {
        Set<String> names = new HashSet<>();
        int at = directory;
        for (int i = 0; i < count && zip.getInt(at) == ENTRY_MARK; i++) {
            int length = zip.getShort(at + 28) & 0xffff;
            byte[] name = new byte[length];
            zip.get(at + ENTRY_LENGTH, name);
            names.add(new String(name, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + length + (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff);
        }
        return names;
    }
}
