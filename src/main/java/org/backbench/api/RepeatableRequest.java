package org.backbench.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A request whose body was read to be compared and can be read once more. Uploads are compared by their length. */
class RepeatableRequest extends HttpServletRequestWrapper {

    private final byte[] body;
    private final boolean upload;

    private RepeatableRequest(HttpServletRequest request, byte[] body, boolean upload) {
        super(request);
        this.body = body;
        this.upload = upload;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            byte[] length =
                    Long.toString(request.getContentLengthLong()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return new RepeatableRequest(request, length, true);
        }
        return new RepeatableRequest(request, request.getInputStream().readAllBytes(), false);
    }

    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return upload ? super.getInputStream() : new Bytes(new ByteArrayInputStream(body));
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Bodies are read in one go");
        }
    }
}
