package io.github.ratecard.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ratecard.data.GoodData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in {@code src/build} makes the shipped tables again; ZIP codes are a few lines in the layout of the files. */
class GeographyProgramTest {
    @TempDir
    Path temporary;

    @Test
    void makesTheTablesAgain() throws IOException, InterruptedException {
        Path from = Files.createDirectory(temporary.resolve("from"));
        for (String file :
                new String[] {"GPCI2026.csv", "GPCI2025.csv", "ASC_2026_wage_index.csv", "OPPS_2026_wage_index.csv"}) {
            Files.copy(GoodData.resource("cms/" + file), from.resolve(file));
        }
        Files.writeString(from.resolve("ZIP5_JAN2026.csv"), """
                STATE,ZIP CODE,CARRIER,LOCALITY,RURAL IND,LAB CB LOCALITY,RURAL IND2,PLUS 4 FLAG,PART B DRUG INDICATOR,YEAR/QTR,
                WK,66012,05202,00,,Z9,,0,A,20261,
                VA,22202,12202,01,,Z9,,1,A,20261,
                """.replace("\n", "\r\n"));
        Files.copy(GoodData.resource("geography/2025-wage-index.txt"), from.resolve("2025-wage-index.txt"));
        Files.writeString(from.resolve("ZIP5_OCT2025.txt"), """
                WK660120520200 Z9   0 A                                                    20254
                VA222021220201 Z9   1 A                                                    20254
                """);
        Files.writeString(from.resolve("OMB_2023_delineation.csv"), """
                CBSA Code,Metropolitan Division Code,CSA Code,CBSA Title,Metropolitan/Micropolitan Statistical Area,\
                Metropolitan Division Title,CSA Title,County/County Equivalent,State Name,FIPS State Code,FIPS County Code,Central/Outlying County
                10180,,101,"Abilene, TX",Metropolitan Statistical Area,,"Abilene-Sweetwater, TX",Callahan County,Texas,48,059,Outlying
                10100,,,"Aberdeen, SD",Micropolitan Statistical Area,,,Brown County,South Dakota,46,013,Central
                35620,35614,408,"New York, NY",Metropolitan Statistical Area,"New York, NY-NJ",,New York County,New York,36,061,Central
                35620,35614,408,"New York, NY",Metropolitan Statistical Area,"New York, NY-NJ",,Hudson County,New Jersey,34,017,Central
                """);
        Files.writeString(from.resolve("Census_ZCTA_county.csv"), """
                ZCTA5,GEOID,Population,Housing Units,Land Area,Water Area
                00001,48059,10,1,1,1
                00001,46013,30,1,1,1
                00002,36061,20,1,1,1
                00002,34017,25,1,1,1
                00002,46013,40,1,1,1
                00003,09001,5,1,1,1
                00003,36061,500,1,1,1
                00004,46013,0,1,1,1
                """);
        Path to = temporary.resolve("to");

        assertEquals(0, run(from, to));
        for (String table :
                new String[] {"gpci/2026/gpci.csv", "asc-wage-index/2026/index.csv", "opps-wage-index/2026/index.csv"
                }) {
            assertEquals(Files.readString(Path.of("data", table)), Files.readString(to.resolve(table)), table);
        }
        for (String table : new String[] {"gpci/2025/gpci.csv", "asc-wage-index/2025/index.csv"}) {
            assertEquals(Files.readString(Path.of("data", table)), Files.readString(to.resolve(table)), table);
        }
        assertEquals(
                Files.readString(to.resolve("zip/2026-01/locality.csv")),
                Files.readString(to.resolve("zip/2025-10/locality.csv")));
        assertEquals("""
                zip,state,mac,number,plus_four
                22202,DC,12202,01,Y
                66012,KS,05202,00,N
                """, Files.readString(to.resolve("zip/2026-01/locality.csv")));
        assertEquals("""
                zip,rank,cbsa,state,population
                00001,1,43,SD,30
                00001,2,10180,TX,10
                00002,1,35614,NJ,25
                00002,2,35614,NY,20
                00002,3,43,SD,40
                00004,1,43,SD,0
                """, Files.readString(to.resolve("zip-area/2026/area.csv")));
    }

    private static int run(Path from, Path to) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "src/build/Geography.java", from.toString(), to.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
