package io.github.ratecard.table.kind;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why reading or writing failed, in words and without the name of a class. */
public final class IoReason {
    private IoReason() {}

    public static String of(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = failed instanceof FileSystemException
                ? ((FileSystemException) failed).getReason()
                : failed.getMessage();
        return message == null || message.isEmpty() ? "it failed" : message.toLowerCase(Locale.ROOT);
    }
}
