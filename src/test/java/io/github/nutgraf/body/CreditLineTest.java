package io.github.nutgraf.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "The wheel at dawn (Photo: Ada Moll)|The wheel at dawn|Photo: Ada Moll",
                "The wheel at dawn. Foto: Moll/dpa|The wheel at dawn.|Foto: Moll/dpa",
                "Das Rad am Morgen © Ada Moll|Das Rad am Morgen|© Ada Moll",
                "La roue à l'aube. Photo Ada Moll|La roue à l'aube.|Photo Ada Moll",
                "Crédit photo : Ada Moll|''|Crédit photo : Ada Moll",
                "The wheel at dawn (Ada Moll via AP)|The wheel at dawn|Ada Moll via AP",
                "The wheel at dawn. Reuters|The wheel at dawn.|Reuters",
                "The wheel at dawn. Ada Moll/Getty Images|The wheel at dawn.|Ada Moll/Getty Images",
                "The wheel at dawn. Credit...Ada Moll|The wheel at dawn.|Ada Moll",
                "The wheel at dawn.Credit...Ada Moll for the Lantern|The wheel at dawn.|Ada Moll for the Lantern",
                "The wheel at dawn. Reuters saw it|The wheel at dawn. Reuters saw it|''",
                "The wheel (seen via a drone)|The wheel (seen via a drone)|''",
                "The wheel (left) at dawn|The wheel (left) at dawn|''",
                "She hung up a photo of the wheel|She hung up a photo of the wheel|''",
                "The wheel. Photo albums lay about|The wheel. Photo albums lay about|''",
            })
    void theCreditIsCutOff(String text, String caption, String credit) {
        assertThat(CreditLine.of(text)).isEqualTo(new CreditLine(caption, credit));
    }
}
