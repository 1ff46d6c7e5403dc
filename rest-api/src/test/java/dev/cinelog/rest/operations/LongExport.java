package dev.cinelog.rest.operations;

import dev.cinelog.api.audit.query.ExportHeader;
import dev.cinelog.api.audit.query.ExportPage;
import dev.cinelog.api.audit.query.ExportProof;
import dev.cinelog.api.audit.query.ExportedEvent;
import dev.cinelog.api.audit.query.GetExportPage;
import dev.cinelog.api.audit.query.PlanExport;
import dev.cinelog.api.history.command.RecordExport;
import dev.cinelog.rest.dispatch.Bus;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.mock.web.MockHttpServletResponse;

/** A program that has the endpoint export a long history, and says how many bytes it wrote. */
final class LongExport {

    static final long EVENTS = 300_000;

    private static final String TEXT = "a lighthouse in the rain; ".repeat(15);

    private LongExport() {}

    public static void main(String[] none) throws Exception {
        var header = ExportHeader.of("cinelog/test", 0, EVENTS, "cinelog/test\n" + EVENTS + "\n");
        var bus = new Bus()
                .answer(PlanExport.class, ExportHeader.class, plan -> header)
                .answer(GetExportPage.class, ExportPage.class, LongExport::page)
                .on(RecordExport.class, recorded -> null);
        var counted = new Counted();
        new ExportEndpoint(bus.dispatcher()).export(null, null, null, null, counted.response());
        System.out.println(counted.bytes);
    }

    private static ExportPage page(GetExportPage asked) {
        var events = LongStream.range(asked.from(), asked.to())
                .mapToObj(LongExport::event)
                .toList();
        return new ExportPage(
                events, new ExportProof(ExportProof.KIND, asked.from(), asked.to(), List.of(), List.of()));
    }

    private static ExportedEvent event(long ordinal) {
        return new ExportedEvent(
                ExportedEvent.KIND,
                ordinal,
                "event-" + ordinal,
                "Video",
                "video-" + ordinal,
                0,
                "2026-03-01T12:00:00Z",
                "dev.cinelog.Happened",
                "1",
                TEXT + ordinal,
                null,
                "{}",
                "leaf-" + ordinal);
    }

    /** Counts what is written, and keeps none of it. */
    private static final class Counted extends ServletOutputStream {

        private long bytes;

        HttpServletResponse response() {
            return new HttpServletResponseWrapper(new MockHttpServletResponse()) {
                @Override
                public ServletOutputStream getOutputStream() {
                    return Counted.this;
                }
            };
        }

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Nobody writes at leisure here.");
        }
    }
}
