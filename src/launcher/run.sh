# Starts the program, whose words are in "$@". Read into ratecard, that of a checkout or of a distribution, which sets
# home, archive (may be empty), classes and tables, and has read jdk.sh.

# shellcheck disable=SC2154 # those variables

case ${1-} in
batch | schedule) effort=$streaming ;;
import | check | page) effort=$thorough ;;
*) effort=$quick ;;
esac

# What a shell knows and Java does not, or only for five times the price: today's date, the terminal's width.
today=
columns=
{
    today=$(LC_ALL=C date +%F)
    if [ -t 1 ]; then
        columns=$(stty size </dev/tty)
        columns=${columns#* }
    fi
} 2>/dev/null

progress=
[ ! -t 2 ] || progress=yes

# In a C locale, which a locale that is not installed becomes, Java takes every byte of a file name or argument above 127
# for a question mark. All locales of UTF-8 have the same letters.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
C | POSIX | *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8)
    LC_ALL=C.UTF-8
    export LC_ALL
    ;;
esac

# shellcheck disable=SC2086 # flags are words
exec "$home/bin/java" $always $effort ${archive:+"-XX:SharedArchiveFile=$archive"} \
    "-Dratecard.tables=$tables" "-Dratecard.today=$today" "-Dratecard.columns=$columns" \
    "-Dratecard.progress=$progress" \
    -cp "$classes" io.github.ratecard.cli.Main "$@"
