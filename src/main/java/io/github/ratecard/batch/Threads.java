package io.github.ratecard.batch;

import io.github.ratecard.batch.answer.Tally;
import io.github.ratecard.batch.bytes.BlockReader;
import io.github.ratecard.batch.bytes.Buffer;
import io.github.ratecard.batch.bytes.RowBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;

/**
 * Answers blocks on several threads and writes them in their order. Each thread takes the next block, answers it and
 * waits for its turn to write. So there are never more blocks in memory than threads.
 */
final class Threads {
    private static final int OUTPUT = 1 << 19;

    private final BlockReader reader;
    private final OutputStream out;
    private final LongConsumer progress;
    private final Object reading = new Object();
    private final Object writing = new Object();
    private final CountDownLatch done;
    private final List<RowWork> works;
    private long turn;
    private volatile boolean stopped;
    private Throwable failure = new IllegalStateException();

    Threads(BlockReader reader, OutputStream out, List<RowWork> works, LongConsumer progress) {
        this.reader = reader;
        this.out = out;
        this.works = List.copyOf(works);
        this.progress = progress;
        this.done = new CountDownLatch(works.size());
    }

    /**
     * Runs until the input ends, then adds the counts up.
     *
     * @throws IOException what reading or writing threw first
     */
    void run(Tally total) throws IOException {
        List<Thread> threads = new ArrayList<>();
        for (RowWork work : works) {
            Thread thread = new Thread(() -> work(work), "rows");
            // One that waits for a slow input must not keep a failed run alive
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            stopped = true;
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
        if (stopped) {
            rethrow();
        }
        Buffer last = new Buffer(1 << 10);
        for (RowWork work : works) {
            work.finish(last);
            total.add(work.tally());
        }
        out.write(last.bytes(), 0, last.length());
        out.flush();
    }

    private void work(RowWork work) {
        try {
            RowBlock block = new RowBlock();
            Buffer answers = new Buffer(OUTPUT);
            while (!stopped && next(block)) {
                answers.clear();
                work.answer(block, answers);
                write(block, answers);
            }
            done.countDown();
        } catch (InterruptedException | IOException | RuntimeException | Error failed) {
            stop(failed);
        }
    }

    private boolean next(RowBlock block) throws IOException {
        synchronized (reading) {
            boolean more = !stopped && reader.next(block);
            progress.accept(reader.rows());
            return more;
        }
    }

    private void write(RowBlock block, Buffer answers) throws IOException, InterruptedException {
        synchronized (writing) {
            while (turn != block.number() && !stopped) {
                writing.wait();
            }
            if (!stopped) {
                out.write(answers.bytes(), 0, answers.length());
                out.flush();
                turn++;
                writing.notifyAll();
            }
        }
    }

    private void stop(Throwable failed) {
        synchronized (writing) {
            if (!stopped) {
                failure = failed;
                stopped = true;
            }
            writing.notifyAll();
        }
        while (done.getCount() > 0) {
            done.countDown();
        }
    }

    private void rethrow() throws IOException {
        Throwable failed;
        synchronized (writing) {
            failed = failure;
        }
        if (failed instanceof IOException) {
            throw (IOException) failed;
        }
        if (failed instanceof RuntimeException) {
            throw (RuntimeException) failed;
        }
        if (failed instanceof Error) {
            throw (Error) failed;
        }
        throw new IllegalStateException(failed);
    }
}
