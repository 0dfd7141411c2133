// Made by scripts/embed-assets from the files in Sources/LinkContent/Resources. Do not edit.

// swift-format-ignore-file

/// Word lists and tables that pages are read with, by their path below `Resources`.
enum EmbeddedResources {
    static let texts: [String: String] = [
        "encodings/single-byte.txt": ##"""
# Character encodings of one byte a character, as browsers read them (https://encoding.spec.whatwg.org/): the name, the
# labels that ask for it (lower case, letters and digits only), then what the bytes 80 to FF stand for.

windows-1252: windows1252 cp1252 xcp1252 iso88591 latin1 l1 isoir100 cp819 ibm819 usascii ascii ansix341968 csisolatin1
20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 008D 017D 008F
0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 009D 017E 0178
00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF
00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF

windows-1250: windows1250 cp1250 xcp1250
20AC 0081 201A 0083 201E 2026 2020 2021 0088 2030 0160 2039 015A 0164 017D 0179
0090 2018 2019 201C 201D 2022 2013 2014 0098 2122 0161 203A 015B 0165 017E 017A
00A0 02C7 02D8 0141 00A4 0104 00A6 00A7 00A8 00A9 015E 00AB 00AC 00AD 00AE 017B
00B0 00B1 02DB 0142 00B4 00B5 00B6 00B7 00B8 0105 015F 00BB 013D 02DD 013E 017C
0154 00C1 00C2 0102 00C4 0139 0106 00C7 010C 00C9 0118 00CB 011A 00CD 00CE 010E
0110 0143 0147 00D3 00D4 0150 00D6 00D7 0158 016E 00DA 0170 00DC 00DD 0162 00DF
0155 00E1 00E2 0103 00E4 013A 0107 00E7 010D 00E9 0119 00EB 011B 00ED 00EE 010F
0111 0144 0148 00F3 00F4 0151 00F6 00F7 0159 016F 00FA 0171 00FC 00FD 0163 02D9

windows-1251: windows1251 cp1251 xcp1251
0402 0403 201A 0453 201E 2026 2020 2021 20AC 2030 0409 2039 040A 040C 040B 040F
0452 2018 2019 201C 201D 2022 2013 2014 0098 2122 0459 203A 045A 045C 045B 045F
00A0 040E 045E 0408 00A4 0490 00A6 00A7 0401 00A9 0404 00AB 00AC 00AD 00AE 0407
00B0 00B1 0406 0456 0491 00B5 00B6 00B7 0451 2116 0454 00BB 0458 0405 0455 0457
0410 0411 0412 0413 0414 0415 0416 0417 0418 0419 041A 041B 041C 041D 041E 041F
0420 0421 0422 0423 0424 0425 0426 0427 0428 0429 042A 042B 042C 042D 042E 042F
0430 0431 0432 0433 0434 0435 0436 0437 0438 0439 043A 043B 043C 043D 043E 043F
0440 0441 0442 0443 0444 0445 0446 0447 0448 0449 044A 044B 044C 044D 044E 044F

windows-1253: windows1253 cp1253 xcp1253
20AC 0081 201A 0192 201E 2026 2020 2021 0088 2030 008A 2039 008C 008D 008E 008F
0090 2018 2019 201C 201D 2022 2013 2014 0098 2122 009A 203A 009C 009D 009E 009F
00A0 0385 0386 00A3 00A4 00A5 00A6 00A7 00A8 00A9 FFFD 00AB 00AC 00AD 00AE 2015
00B0 00B1 00B2 00B3 0384 00B5 00B6 00B7 0388 0389 038A 00BB 038C 00BD 038E 038F
0390 0391 0392 0393 0394 0395 0396 0397 0398 0399 039A 039B 039C 039D 039E 039F
03A0 03A1 FFFD 03A3 03A4 03A5 03A6 03A7 03A8 03A9 03AA 03AB 03AC 03AD 03AE 03AF
03B0 03B1 03B2 03B3 03B4 03B5 03B6 03B7 03B8 03B9 03BA 03BB 03BC 03BD 03BE 03BF
03C0 03C1 03C2 03C3 03C4 03C5 03C6 03C7 03C8 03C9 03CA 03CB 03CC 03CD 03CE FFFD

windows-1254: windows1254 cp1254 xcp1254 iso88599 latin5 l5 isoir148 csisolatin5
20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 0160 2039 0152 008D 008E 008F
0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 0161 203A 0153 009D 009E 0178
00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
011E 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 0130 015E 00DF
00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
011F 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 0131 015F 00FF

windows-1255: windows1255 cp1255 xcp1255
20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 008A 2039 008C 008D 008E 008F
0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 009A 203A 009C 009D 009E 009F
00A0 00A1 00A2 00A3 20AA 00A5 00A6 00A7 00A8 00A9 00D7 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00F7 00BB 00BC 00BD 00BE 00BF
05B0 05B1 05B2 05B3 05B4 05B5 05B6 05B7 05B8 05B9 FFFD 05BB 05BC 05BD 05BE 05BF
05C0 05C1 05C2 05C3 05F0 05F1 05F2 05F3 05F4 FFFD FFFD FFFD FFFD FFFD FFFD FFFD
05D0 05D1 05D2 05D3 05D4 05D5 05D6 05D7 05D8 05D9 05DA 05DB 05DC 05DD 05DE 05DF
05E0 05E1 05E2 05E3 05E4 05E5 05E6 05E7 05E8 05E9 05EA FFFD FFFD 200E 200F FFFD

windows-1256: windows1256 cp1256 xcp1256
20AC 067E 201A 0192 201E 2026 2020 2021 02C6 2030 0679 2039 0152 0686 0698 0688
06AF 2018 2019 201C 201D 2022 2013 2014 06A9 2122 0691 203A 0153 200C 200D 06BA
00A0 060C 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 06BE 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 061B 00BB 00BC 00BD 00BE 061F
06C1 0621 0622 0623 0624 0625 0626 0627 0628 0629 062A 062B 062C 062D 062E 062F
0630 0631 0632 0633 0634 0635 0636 00D7 0637 0638 0639 063A 0640 0641 0642 0643
00E0 0644 00E2 0645 0646 0647 0648 00E7 00E8 00E9 00EA 00EB 0649 064A 00EE 00EF
064B 064C 064D 064E 00F4 064F 0650 00F7 0651 00F9 0652 00FB 00FC 200E 200F 06D2

windows-1257: windows1257 cp1257 xcp1257
20AC 0081 201A 0083 201E 2026 2020 2021 0088 2030 008A 2039 008C 00A8 02C7 00B8
0090 2018 2019 201C 201D 2022 2013 2014 0098 2122 009A 203A 009C 00AF 02DB 009F
00A0 FFFD 00A2 00A3 00A4 FFFD 00A6 00A7 00D8 00A9 0156 00AB 00AC 00AD 00AE 00C6
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00F8 00B9 0157 00BB 00BC 00BD 00BE 00E6
0104 012E 0100 0106 00C4 00C5 0118 0112 010C 00C9 0179 0116 0122 0136 012A 013B
0160 0143 0145 00D3 014C 00D5 00D6 00D7 0172 0141 015A 016A 00DC 017B 017D 00DF
0105 012F 0101 0107 00E4 00E5 0119 0113 010D 00E9 017A 0117 0123 0137 012B 013C
0161 0144 0146 00F3 014D 00F5 00F6 00F7 0173 0142 015B 016B 00FC 017C 017E 02D9

windows-1258: windows1258 cp1258 xcp1258
20AC 0081 201A 0192 201E 2026 2020 2021 02C6 2030 008A 2039 0152 008D 008E 008F
0090 2018 2019 201C 201D 2022 2013 2014 02DC 2122 009A 203A 0153 009D 009E 0178
00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
00C0 00C1 00C2 0102 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 0300 00CD 00CE 00CF
0110 00D1 0309 00D3 00D4 01A0 00D6 00D7 00D8 00D9 00DA 00DB 00DC 01AF 0303 00DF
00E0 00E1 00E2 0103 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 0301 00ED 00EE 00EF
0111 00F1 0323 00F3 00F4 01A1 00F6 00F7 00F8 00F9 00FA 00FB 00FC 01B0 20AB 00FF

windows-874: windows874 dos874 tis620 iso885911
20AC 0081 0082 0083 0084 2026 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 2018 2019 201C 201D 2022 2013 2014 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0E01 0E02 0E03 0E04 0E05 0E06 0E07 0E08 0E09 0E0A 0E0B 0E0C 0E0D 0E0E 0E0F
0E10 0E11 0E12 0E13 0E14 0E15 0E16 0E17 0E18 0E19 0E1A 0E1B 0E1C 0E1D 0E1E 0E1F
0E20 0E21 0E22 0E23 0E24 0E25 0E26 0E27 0E28 0E29 0E2A 0E2B 0E2C 0E2D 0E2E 0E2F
0E30 0E31 0E32 0E33 0E34 0E35 0E36 0E37 0E38 0E39 0E3A FFFD FFFD FFFD FFFD 0E3F
0E40 0E41 0E42 0E43 0E44 0E45 0E46 0E47 0E48 0E49 0E4A 0E4B 0E4C 0E4D 0E4E 0E4F
0E50 0E51 0E52 0E53 0E54 0E55 0E56 0E57 0E58 0E59 0E5A 0E5B FFFD FFFD FFFD FFFD

iso-8859-2: iso88592 latin2 l2 isoir101 csisolatin2
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0104 02D8 0141 00A4 013D 015A 00A7 00A8 0160 015E 0164 0179 00AD 017D 017B
00B0 0105 02DB 0142 00B4 013E 015B 02C7 00B8 0161 015F 0165 017A 02DD 017E 017C
0154 00C1 00C2 0102 00C4 0139 0106 00C7 010C 00C9 0118 00CB 011A 00CD 00CE 010E
0110 0143 0147 00D3 00D4 0150 00D6 00D7 0158 016E 00DA 0170 00DC 00DD 0162 00DF
0155 00E1 00E2 0103 00E4 013A 0107 00E7 010D 00E9 0119 00EB 011B 00ED 00EE 010F
0111 0144 0148 00F3 00F4 0151 00F6 00F7 0159 016F 00FA 0171 00FC 00FD 0163 02D9

iso-8859-3: iso88593 latin3 l3 isoir109 csisolatin3
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0126 02D8 00A3 00A4 FFFD 0124 00A7 00A8 0130 015E 011E 0134 00AD FFFD 017B
00B0 0127 00B2 00B3 00B4 00B5 0125 00B7 00B8 0131 015F 011F 0135 00BD FFFD 017C
00C0 00C1 00C2 FFFD 00C4 010A 0108 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
FFFD 00D1 00D2 00D3 00D4 0120 00D6 00D7 011C 00D9 00DA 00DB 00DC 016C 015C 00DF
00E0 00E1 00E2 FFFD 00E4 010B 0109 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
FFFD 00F1 00F2 00F3 00F4 0121 00F6 00F7 011D 00F9 00FA 00FB 00FC 016D 015D 02D9

iso-8859-4: iso88594 latin4 l4 isoir110 csisolatin4
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0104 0138 0156 00A4 0128 013B 00A7 00A8 0160 0112 0122 0166 00AD 017D 00AF
00B0 0105 02DB 0157 00B4 0129 013C 02C7 00B8 0161 0113 0123 0167 014A 017E 014B
0100 00C1 00C2 00C3 00C4 00C5 00C6 012E 010C 00C9 0118 00CB 0116 00CD 00CE 012A
0110 0145 014C 0136 00D4 00D5 00D6 00D7 00D8 0172 00DA 00DB 00DC 0168 016A 00DF
0101 00E1 00E2 00E3 00E4 00E5 00E6 012F 010D 00E9 0119 00EB 0117 00ED 00EE 012B
0111 0146 014D 0137 00F4 00F5 00F6 00F7 00F8 0173 00FA 00FB 00FC 0169 016B 02D9

iso-8859-5: iso88595 cyrillic isoir144 csisolatincyrillic
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0401 0402 0403 0404 0405 0406 0407 0408 0409 040A 040B 040C 00AD 040E 040F
0410 0411 0412 0413 0414 0415 0416 0417 0418 0419 041A 041B 041C 041D 041E 041F
0420 0421 0422 0423 0424 0425 0426 0427 0428 0429 042A 042B 042C 042D 042E 042F
0430 0431 0432 0433 0434 0435 0436 0437 0438 0439 043A 043B 043C 043D 043E 043F
0440 0441 0442 0443 0444 0445 0446 0447 0448 0449 044A 044B 044C 044D 044E 044F
2116 0451 0452 0453 0454 0455 0456 0457 0458 0459 045A 045B 045C 00A7 045E 045F

iso-8859-6: iso88596 arabic isoir127 asmo708 ecma114 csisolatinarabic
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 FFFD FFFD FFFD 00A4 FFFD FFFD FFFD FFFD FFFD FFFD FFFD 060C 00AD FFFD FFFD
FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD 061B FFFD FFFD FFFD 061F
FFFD 0621 0622 0623 0624 0625 0626 0627 0628 0629 062A 062B 062C 062D 062E 062F
0630 0631 0632 0633 0634 0635 0636 0637 0638 0639 063A FFFD FFFD FFFD FFFD FFFD
0640 0641 0642 0643 0644 0645 0646 0647 0648 0649 064A 064B 064C 064D 064E 064F
0650 0651 0652 FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD

iso-8859-7: iso88597 greek greek8 isoir126 elot928 ecma118 csisolatingreek
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 2018 2019 00A3 20AC 20AF 00A6 00A7 00A8 00A9 037A 00AB 00AC 00AD FFFD 2015
00B0 00B1 00B2 00B3 0384 0385 0386 00B7 0388 0389 038A 00BB 038C 00BD 038E 038F
0390 0391 0392 0393 0394 0395 0396 0397 0398 0399 039A 039B 039C 039D 039E 039F
03A0 03A1 FFFD 03A3 03A4 03A5 03A6 03A7 03A8 03A9 03AA 03AB 03AC 03AD 03AE 03AF
03B0 03B1 03B2 03B3 03B4 03B5 03B6 03B7 03B8 03B9 03BA 03BB 03BC 03BD 03BE 03BF
03C0 03C1 03C2 03C3 03C4 03C5 03C6 03C7 03C8 03C9 03CA 03CB 03CC 03CD 03CE FFFD

iso-8859-8: iso88598 iso88598i hebrew logical isoir138 csisolatinhebrew
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 FFFD 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00D7 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00F7 00BB 00BC 00BD 00BE FFFD
FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD
FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD FFFD 2017
05D0 05D1 05D2 05D3 05D4 05D5 05D6 05D7 05D8 05D9 05DA 05DB 05DC 05DD 05DE 05DF
05E0 05E1 05E2 05E3 05E4 05E5 05E6 05E7 05E8 05E9 05EA FFFD FFFD 200E 200F FFFD

iso-8859-10: iso885910 latin6 l6 isoir157 csisolatin6
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0104 0112 0122 012A 0128 0136 00A7 013B 0110 0160 0166 017D 00AD 016A 014A
00B0 0105 0113 0123 012B 0129 0137 00B7 013C 0111 0161 0167 017E 2015 016B 014B
0100 00C1 00C2 00C3 00C4 00C5 00C6 012E 010C 00C9 0118 00CB 0116 00CD 00CE 00CF
00D0 0145 014C 00D3 00D4 00D5 00D6 0168 00D8 0172 00DA 00DB 00DC 00DD 00DE 00DF
0101 00E1 00E2 00E3 00E4 00E5 00E6 012F 010D 00E9 0119 00EB 0117 00ED 00EE 00EF
00F0 0146 014D 00F3 00F4 00F5 00F6 0169 00F8 0173 00FA 00FB 00FC 00FD 00FE 0138

iso-8859-13: iso885913
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 201D 00A2 00A3 00A4 201E 00A6 00A7 00D8 00A9 0156 00AB 00AC 00AD 00AE 00C6
00B0 00B1 00B2 00B3 201C 00B5 00B6 00B7 00F8 00B9 0157 00BB 00BC 00BD 00BE 00E6
0104 012E 0100 0106 00C4 00C5 0118 0112 010C 00C9 0179 0116 0122 0136 012A 013B
0160 0143 0145 00D3 014C 00D5 00D6 00D7 0172 0141 015A 016A 00DC 017B 017D 00DF
0105 012F 0101 0107 00E4 00E5 0119 0113 010D 00E9 017A 0117 0123 0137 012B 013C
0161 0144 0146 00F3 014D 00F5 00F6 00F7 0173 0142 015B 016B 00FC 017C 017E 2019

iso-8859-14: iso885914
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 1E02 1E03 00A3 010A 010B 1E0A 00A7 1E80 00A9 1E82 1E0B 1EF2 00AD 00AE 0178
1E1E 1E1F 0120 0121 1E40 1E41 00B6 1E56 1E81 1E57 1E83 1E60 1EF3 1E84 1E85 1E61
00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
0174 00D1 00D2 00D3 00D4 00D5 00D6 1E6A 00D8 00D9 00DA 00DB 00DC 00DD 0176 00DF
00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
0175 00F1 00F2 00F3 00F4 00F5 00F6 1E6B 00F8 00F9 00FA 00FB 00FC 00FD 0177 00FF

iso-8859-15: iso885915 latin9 l9 csisolatin9
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 00A1 00A2 00A3 20AC 00A5 0160 00A7 0161 00A9 00AA 00AB 00AC 00AD 00AE 00AF
00B0 00B1 00B2 00B3 017D 00B5 00B6 00B7 017E 00B9 00BA 00BB 0152 0153 0178 00BF
00C0 00C1 00C2 00C3 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
00D0 00D1 00D2 00D3 00D4 00D5 00D6 00D7 00D8 00D9 00DA 00DB 00DC 00DD 00DE 00DF
00E0 00E1 00E2 00E3 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
00F0 00F1 00F2 00F3 00F4 00F5 00F6 00F7 00F8 00F9 00FA 00FB 00FC 00FD 00FE 00FF

iso-8859-16: iso885916
0080 0081 0082 0083 0084 0085 0086 0087 0088 0089 008A 008B 008C 008D 008E 008F
0090 0091 0092 0093 0094 0095 0096 0097 0098 0099 009A 009B 009C 009D 009E 009F
00A0 0104 0105 0141 20AC 201E 0160 00A7 0161 00A9 0218 00AB 0179 00AD 017A 017B
00B0 00B1 010C 0142 017D 201D 00B6 00B7 017E 010D 0219 00BB 0152 0153 0178 017C
00C0 00C1 00C2 0102 00C4 0106 00C6 00C7 00C8 00C9 00CA 00CB 00CC 00CD 00CE 00CF
0110 0143 00D2 00D3 00D4 0150 00D6 015A 0170 00D9 00DA 00DB 00DC 0118 021A 00DF
00E0 00E1 00E2 0103 00E4 0107 00E6 00E7 00E8 00E9 00EA 00EB 00EC 00ED 00EE 00EF
0111 0144 00F2 00F3 00F4 0151 00F6 015B 0171 00F9 00FA 00FB 00FC 0119 021B 00FF

koi8-r: koi8r koi8 koi cskoi8r
2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580 2584 2588 258C 2590
2591 2592 2593 2320 25A0 2219 221A 2248 2264 2265 00A0 2321 00B0 00B2 00B7 00F7
2550 2551 2552 0451 2553 2554 2555 2556 2557 2558 2559 255A 255B 255C 255D 255E
255F 2560 2561 0401 2562 2563 2564 2565 2566 2567 2568 2569 256A 256B 256C 00A9
044E 0430 0431 0446 0434 0435 0444 0433 0445 0438 0439 043A 043B 043C 043D 043E
043F 044F 0440 0441 0442 0443 0436 0432 044C 044B 0437 0448 044D 0449 0447 044A
042E 0410 0411 0426 0414 0415 0424 0413 0425 0418 0419 041A 041B 041C 041D 041E
041F 042F 0420 0421 0422 0423 0416 0412 042C 042B 0417 0428 042D 0429 0427 042A

koi8-u: koi8u koi8ru
2500 2502 250C 2510 2514 2518 251C 2524 252C 2534 253C 2580 2584 2588 258C 2590
2591 2592 2593 2320 25A0 2219 221A 2248 2264 2265 00A0 2321 00B0 00B2 00B7 00F7
2550 2551 2552 0451 0454 2554 0456 0457 2557 2558 2559 255A 255B 0491 255D 255E
255F 2560 2561 0401 0404 2563 0406 0407 2566 2567 2568 2569 256A 0490 256C 00A9
044E 0430 0431 0446 0434 0435 0444 0433 0445 0438 0439 043A 043B 043C 043D 043E
043F 044F 0440 0441 0442 0443 0436 0432 044C 044B 0437 0448 044D 0449 0447 044A
042E 0410 0411 0426 0414 0415 0424 0413 0425 0418 0419 041A 041B 041C 041D 041E
041F 042F 0420 0421 0422 0423 0416 0412 042C 042B 0417 0428 042D 0429 0427 042A

macintosh: macintosh mac xmacroman csmacintosh
00C4 00C5 00C7 00C9 00D1 00D6 00DC 00E1 00E0 00E2 00E4 00E3 00E5 00E7 00E9 00E8
00EA 00EB 00ED 00EC 00EE 00EF 00F1 00F3 00F2 00F4 00F6 00F5 00FA 00F9 00FB 00FC
2020 00B0 00A2 00A3 00A7 2022 00B6 00DF 00AE 00A9 2122 00B4 00A8 2260 00C6 00D8
221E 00B1 2264 2265 00A5 00B5 2202 2211 220F 03C0 222B 00AA 00BA 03A9 00E6 00F8
00BF 00A1 00AC 221A 0192 2248 2206 00AB 00BB 2026 00A0 00C0 00C3 00D5 0152 0153
2013 2014 201C 201D 2018 2019 00F7 25CA 00FF 0178 2044 20AC 2039 203A FB01 FB02
2021 00B7 201A 201E 2030 00C2 00CA 00C1 00CB 00C8 00CD 00CE 00CF 00CC 00D3 00D4
F8FF 00D2 00DA 00DB 00D9 0131 02C6 02DC 00AF 02D8 02D9 02DA 00B8 02DD 02DB 02C7
"""##,
        "html/character-references.txt": ##"""
# Named character references of HTML (https://html.spec.whatwg.org/multipage/named-characters.html): those that
# stand for one letter, mark or blank of running text. `legacy`: also understood without the semicolon.
AElig 00C6 legacy
AMP 0026 legacy
Aacute 00C1 legacy
Abreve 0102
Acirc 00C2 legacy
Acy 0410
Agrave 00C0 legacy
Alpha 0391
Amacr 0100
Aogon 0104
Aring 00C5 legacy
Atilde 00C3 legacy
Auml 00C4 legacy
Bcy 0411
Beta 0392
CHcy 0427
COPY 00A9 legacy
Cacute 0106
Ccaron 010C
Ccedil 00C7 legacy
Ccirc 0108
Cdot 010A
Cedilla 00B8
CenterDot 00B7
Chi 03A7
CloseCurlyDoubleQuote 201D
CloseCurlyQuote 2019
DJcy 0402
DScy 0405
DZcy 040F
Dagger 2021
Dcaron 010E
Dcy 0414
Delta 0394
DiacriticalAcute 00B4
DiacriticalGrave 0060
Dot 00A8
DoubleDot 00A8
DownArrow 2193
Dstrok 0110
ENG 014A
ETH 00D0 legacy
Eacute 00C9 legacy
Ecaron 011A
Ecirc 00CA legacy
Ecy 042D
Edot 0116
Egrave 00C8 legacy
Emacr 0112
Eogon 0118
Epsilon 0395
Eta 0397
Euml 00CB legacy
Fcy 0424
GJcy 0403
GT 003E legacy
Gamma 0393
Gammad 03DC
Gbreve 011E
Gcedil 0122
Gcirc 011C
Gcy 0413
Gdot 0120
HARDcy 042A
Hat 005E
Hcirc 0124
Hstrok 0126
IEcy 0415
IJlig 0132
IOcy 0401
Iacute 00CD legacy
Icirc 00CE legacy
Icy 0418
Idot 0130
Igrave 00CC legacy
Imacr 012A
Iogon 012E
Iota 0399
Itilde 0128
Iukcy 0406
Iuml 00CF legacy
Jcirc 0134
Jcy 0419
Jsercy 0408
Jukcy 0404
KHcy 0425
KJcy 040C
Kappa 039A
Kcedil 0136
Kcy 041A
LJcy 0409
LT 003C legacy
Lacute 0139
Lambda 039B
Lcaron 013D
Lcedil 013B
Lcy 041B
LeftArrow 2190
Lmidot 013F
Lstrok 0141
Mcy 041C
Mu 039C
NJcy 040A
Nacute 0143
Ncaron 0147
Ncedil 0145
Ncy 041D
NegativeMediumSpace 200B
NegativeThickSpace 200B
NegativeThinSpace 200B
NegativeVeryThinSpace 200B
NewLine 000A
NoBreak 2060
NonBreakingSpace 00A0
Ntilde 00D1 legacy
Nu 039D
OElig 0152
Oacute 00D3 legacy
Ocirc 00D4 legacy
Ocy 041E
Odblac 0150
Ograve 00D2 legacy
Omacr 014C
Omega 03A9
Omicron 039F
OpenCurlyDoubleQuote 201C
OpenCurlyQuote 2018
Oslash 00D8 legacy
Otilde 00D5 legacy
Ouml 00D6 legacy
OverBar 203E
Pcy 041F
Phi 03A6
Pi 03A0
PlusMinus 00B1
Prime 2033
Psi 03A8
QUOT 0022 legacy
REG 00AE legacy
Racute 0154
Rcaron 0158
Rcedil 0156
Rcy 0420
Rho 03A1
RightArrow 2192
SHCHcy 0429
SHcy 0428
SOFTcy 042C
Sacute 015A
Scaron 0160
Scedil 015E
Scirc 015C
Scy 0421
ShortDownArrow 2193
ShortLeftArrow 2190
ShortRightArrow 2192
ShortUpArrow 2191
Sigma 03A3
THORN 00DE legacy
TRADE 2122
TSHcy 040B
TScy 0426
Tab 0009
Tau 03A4
Tcaron 0164
Tcedil 0162
Tcy 0422
Theta 0398
ThinSpace 2009
Tstrok 0166
Uacute 00DA legacy
Ubrcy 040E
Ubreve 016C
Ucirc 00DB legacy
Ucy 0423
Udblac 0170
Ugrave 00D9 legacy
Umacr 016A
UnderBar 005F
Uogon 0172
UpArrow 2191
Upsi 03D2
Upsilon 03A5
Uring 016E
Utilde 0168
Uuml 00DC legacy
Vcy 0412
Verbar 2016
Vert 2016
VerticalLine 007C
VeryThinSpace 200A
Wcirc 0174
Xi 039E
YAcy 042F
YIcy 0407
YUcy 042E
Yacute 00DD legacy
Ycirc 0176
Ycy 042B
Yuml 0178
ZHcy 0416
Zacute 0179
Zcaron 017D
Zcy 0417
Zdot 017B
ZeroWidthSpace 200B
Zeta 0396
aacute 00E1 legacy
abreve 0103
acirc 00E2 legacy
acute 00B4 legacy
acy 0430
aelig 00E6 legacy
agrave 00E0 legacy
alpha 03B1
amacr 0101
amp 0026 legacy
angst 00C5
aogon 0105
apos 0027
aring 00E5 legacy
ast 002A
atilde 00E3 legacy
auml 00E4 legacy
backepsilon 03F6
backprime 2035
bcy 0431
bdquo 201E
bepsi 03F6
beta 03B2
bprime 2035
brvbar 00A6 legacy
bsol 005C
bull 2022
bullet 2022
cacute 0107
caret 2041
ccaron 010D
ccedil 00E7 legacy
ccirc 0109
cdot 010B
cedil 00B8 legacy
cent 00A2 legacy
centerdot 00B7
chcy 0447
chi 03C7
circledR 00AE
colon 003A
comma 002C
commat 0040
copy 00A9 legacy
curren 00A4 legacy
dagger 2020
darr 2193
dash 2010
dcaron 010F
dcy 0434
ddagger 2021
deg 00B0 legacy
delta 03B4
die 00A8
digamma 03DD
div 00F7
divide 00F7 legacy
djcy 0452
dollar 0024
downarrow 2193
dscy 0455
dstrok 0111
dzcy 045F
eacute 00E9 legacy
ecaron 011B
ecirc 00EA legacy
ecy 044D
edot 0117
egrave 00E8 legacy
emacr 0113
emsp13 2004
emsp14 2005
emsp 2003
eng 014B
ensp 2002
eogon 0119
epsi 03B5
epsilon 03B5
epsiv 03F5
equals 003D
eta 03B7
eth 00F0 legacy
euml 00EB legacy
euro 20AC
excl 0021
fcy 0444
ffilig FB03
fflig FB00
ffllig FB04
filig FB01
fllig FB02
frac12 00BD legacy
frac14 00BC legacy
frac34 00BE legacy
frasl 2044
gamma 03B3
gammad 03DD
gbreve 011F
gcirc 011D
gcy 0433
gdot 0121
gjcy 0453
grave 0060
gt 003E legacy
hairsp 200A
half 00BD
hardcy 044A
hcirc 0125
hellip 2026
horbar 2015
hstrok 0127
hybull 2043
hyphen 2010
iacute 00ED legacy
icirc 00EE legacy
icy 0438
iecy 0435
iexcl 00A1 legacy
igrave 00EC legacy
ijlig 0133
imacr 012B
imath 0131
inodot 0131
iocy 0451
iogon 012F
iota 03B9
iquest 00BF legacy
itilde 0129
iukcy 0456
iuml 00EF legacy
jcirc 0135
jcy 0439
jsercy 0458
jukcy 0454
kappa 03BA
kappav 03F0
kcedil 0137
kcy 043A
kgreen 0138
khcy 0445
kjcy 045C
lacute 013A
lambda 03BB
laquo 00AB legacy
larr 2190
lbrace 007B
lbrack 005B
lcaron 013E
lcedil 013C
lcub 007B
lcy 043B
ldquo 201C
ldquor 201E
leftarrow 2190
ljcy 0459
lmidot 0140
lowbar 005F
lpar 0028
lrm 200E
lsaquo 2039
lsqb 005B
lsquo 2018
lsquor 201A
lstrok 0142
lt 003C legacy
macr 00AF legacy
mcy 043C
mdash 2014
micro 00B5 legacy
midast 002A
middot 00B7 legacy
mldr 2026
mu 03BC
nacute 0144
napos 0149
nbsp 00A0 legacy
ncaron 0148
ncedil 0146
ncy 043D
ndash 2013
njcy 045A
nldr 2025
not 00AC legacy
ntilde 00F1 legacy
nu 03BD
num 0023
numero 2116
numsp 2007
oacute 00F3 legacy
ocirc 00F4 legacy
ocy 043E
odblac 0151
oelig 0153
ograve 00F2 legacy
ohm 03A9
oline 203E
omacr 014D
omega 03C9
omicron 03BF
ordf 00AA legacy
ordm 00BA legacy
oslash 00F8 legacy
otilde 00F5 legacy
ouml 00F6 legacy
para 00B6 legacy
pcy 043F
percnt 0025
period 002E
permil 2030
pertenk 2031
phi 03C6
phiv 03D5
pi 03C0
piv 03D6
plus 002B
plusmn 00B1 legacy
pm 00B1
pound 00A3 legacy
prime 2032
psi 03C8
puncsp 2008
quest 003F
quot 0022 legacy
racute 0155
raquo 00BB legacy
rarr 2192
rbrace 007D
rbrack 005D
rcaron 0159
rcedil 0157
rcub 007D
rcy 0440
rdquo 201D
rdquor 201D
reg 00AE legacy
rho 03C1
rhov 03F1
rightarrow 2192
rlm 200F
rpar 0029
rsaquo 203A
rsqb 005D
rsquo 2019
rsquor 2019
sacute 015B
sbquo 201A
scaron 0161
scedil 015F
scirc 015D
scy 0441
sect 00A7 legacy
semi 003B
shchcy 0449
shcy 0448
shy 00AD legacy
sigma 03C3
sigmaf 03C2
sigmav 03C2
slarr 2190
softcy 044C
sol 002F
srarr 2192
straightepsilon 03F5
straightphi 03D5
strns 00AF
sup1 00B9 legacy
sup2 00B2 legacy
sup3 00B3 legacy
szlig 00DF legacy
tau 03C4
tcaron 0165
tcedil 0163
tcy 0442
theta 03B8
thetasym 03D1
thetav 03D1
thinsp 2009
thorn 00FE legacy
times 00D7 legacy
tprime 2034
trade 2122
tscy 0446
tshcy 045B
tstrok 0167
uacute 00FA legacy
uarr 2191
ubrcy 045E
ubreve 016D
ucirc 00FB legacy
ucy 0443
udblac 0171
ugrave 00F9 legacy
umacr 016B
uml 00A8 legacy
uogon 0173
uparrow 2191
upsi 03C5
upsih 03D2
upsilon 03C5
uring 016F
utilde 0169
uuml 00FC legacy
varepsilon 03F5
varkappa 03F0
varphi 03D5
varpi 03D6
varrho 03F1
varsigma 03C2
vartheta 03D1
vcy 0432
verbar 007C
vert 007C
wcirc 0175
xi 03BE
yacute 00FD legacy
yacy 044F
ycirc 0177
ycy 044B
yen 00A5 legacy
yicy 0457
yucy 044E
yuml 00FF legacy
zacute 017A
zcaron 017E
zcy 0437
zdot 017C
zeta 03B6
zhcy 0436
zwj 200D
zwnj 200C
"""##,
        "languages/cs.txt": ##"""
# Czech
[words]
a se na je v že s z do o to i za by jako pro ve po jsou který která jeho nebo podle také při od být až k co
které této tohoto však aby byl jejich vaše vašich můžete pokud jsme kdy tím těchto
[statement]
zásady ochrany osobních údajů, ochrana osobních údajů, prohlášení o ochraně osobních údajů,
prohlášení o ochraně soukromí, zásady ochrany soukromí, informace o zpracování osobních údajů, ochrana soukromí,
zásady zpracování osobních údajů, informace o zpracování, prohlášení o zpracování, ochraně osobních údajů,
ochrany osobních údajů
[law]
gdpr, obecné nařízení o ochraně osobních údajů, obecného nařízení o ochraně, nařízení eu 2016 679, nařízení gdpr,
zákon o zpracování osobních údajů, zákona o zpracování osobních údajů, zákon č 110 2019, zákona č 110 2019,
zákona č 101 2000
[personal-data]
osobní údaje, osobních údajů, osobními údaji, osobním údajům, osobních údajích, osobního údaje, vaše údaje,
vašich údajů, osobní údaj
[controller]
správce osobních údajů, správce údajů, správcem osobních údajů, správcem údajů, správci osobních údajů,
společní správci, společných správců, správcem vašich
[purpose]
účel zpracování, účely zpracování, účelu zpracování, účelem zpracování, zpracování osobních údajů, zpracovává*,
zpracovávány, zpracování údajů, zpracováváme
[legal-basis]
právní základ*, právním základem, právní důvod*, právní titul*, souhlas*, oprávněný zájem, oprávněného zájmu,
oprávněné zájmy
[rights]
vaše práva, práva subjektu údajů, práva subjektů údajů, subjekt údajů, subjektu údajů, subjekty údajů,
právo na přístup, právo na výmaz, právo na opravu, právo být zapomenut, právo vznést námitku, přenositelnost údajů,
právo na přenositelnost, právo podat stížnost
[officer]
pověřenec pro ochranu osobních údajů, pověřence pro ochranu osobních údajů, pověřenec*, pověřence, pověřencem,
úřad pro ochranu osobních údajů, úřadu pro ochranu osobních údajů, úoou, dozorový úřad, dozorovému úřadu
[retention]
doba uchování, dobu uchování, doba uložení, doba zpracování, uchováván*, uchovávány, uchováváme, archivační doba,
skartační*, ukládán*
[recipients]
příjemc*, třetí stran*, třetím stranám, třetích stran, třetím osobám, třetích zemí, třetí země, zpracovatel*, předává*,
předávání
[cookies]
cookie*, soubory cookie*
[missing title]
nenalezen*, stránka nenalezena, stránka nebyla nalezena, chyba 404, stránka neexistuje, nebyla nalezena
[missing text]
stránka nenalezena, stránka nebyla nalezena, stránka neexistuje, stránku se nepodařilo najít, chyba 404,
požadovaná stránka, hledaná stránka, stránka kterou hledáte, stránku nelze najít, stránka nenalezen*,
požadovanou stránku
"""##,
        "languages/da.txt": ##"""
# Danish
[words]
og i at det er en til på af for ikke med der som den har de du et vi kan om fra så var eller ved din dine dit skal når
vores dette efter hvad hvordan også blive bliver hvis over under mod jeg være samt herunder nogle ud
[statement]
privatlivspolitik*, persondatapolitik*, databeskyttelsespolitik*, privatlivserklæring, databeskyttelseserklæring,
erklæring om databeskyttelse, fortrolighedspolitik, cookie og privatlivspolitik, oplysningspligt*, persondataerklæring
[law]
gdpr, databeskyttelsesforordning*, databeskyttelseslov*, persondataforordning*, persondatalov*, databeskyttelse
[personal-data]
personoplysning*, persondata, personlige oplysninger, dine oplysninger, personlige data, dine data
[controller]
dataansvarlig*, fælles dataansvar, ansvarlig for behandlingen
[purpose]
formål*, behandlingen af, behandling af personoplysninger, behandling af personlige oplysninger, behandler vi,
vi behandler, databehandling*, behandles, behandlingsaktivitet*
[legal-basis]
retsgrundlag*, lovgrundlag*, behandlingsgrundlag*, hjemmel, samtykke*, legitim interesse, legitime interesser
[rights]
dine rettigheder, den registrerede, registreredes rettigheder, registrerede, ret til indsigt, indsigtsret*,
ret til sletning, ret til berigtigelse, retten til at blive glemt, ret til at gøre indsigelse, dataportabilitet,
ret til at få slettet, ret til at se
[officer]
databeskyttelsesrådgiver*, datatilsynet, tilsynsmyndighed*, dpo
[retention]
opbevaringsperiode*, opbevaring*, opbevares, opbevarer, slettes, slettefrist*, hvor længe
[recipients]
tredjepart*, tredje part*, tredjeland*, tredjemand, modtager*, databehandler*, videregiv*, overfør*
[cookies]
cookie*
[missing title]
ikke fundet, siden blev ikke fundet, siden ikke fundet, fejl 404, siden findes ikke, kunne ikke findes,
side ikke fundet
[missing text]
siden blev ikke fundet, siden ikke fundet, siden findes ikke, siden kunne ikke findes, fejl 404, side ikke fundet,
siden du leder efter, siden du søger, den ønskede side, kan ikke finde siden, kunne ikke finde siden,
siden eksisterer ikke
"""##,
        "languages/de.txt": ##"""
# German
[words]
der die das und in zu den von mit ist des im für auf sich nicht eine ein als auch es an werden aus er hat dass sie
nach wird bei einer um am sind noch wie einem über einen so zum kann wir haben ihre ihrer ihren oder nur zur durch
unsere sowie gemäß wenn dem uns
[statement]
datenschutzerklärung*, datenschutzerklaerung*, datenschutzhinweis*, datenschutzinformation*, datenschutzbestimmung*,
datenschutzrichtlinie*, datenschutzbelehrung*, datenschutzmitteilung*, hinweise zum datenschutz,
informationen zum datenschutz, erklärung zum datenschutz, erklaerung zum datenschutz
[law]
dsgvo, eu dsgvo, ds gvo, datenschutzgrundverordnung*, datenschutz grundverordnung*, bundesdatenschutzgesetz*, bdsg,
landesdatenschutzgesetz*, datenschutzgesetz*, datenschutzrecht*, datenschutz, dsg, revdsg, ttdsg, tdddg
[personal-data]
personenbezogen* daten, persönliche* daten, persoenliche* daten, personendaten, ihre daten, ihrer daten,
personenbezogen* informationen, nutzerdaten, erhobene* daten, daten erhoben
[controller]
verantwortlich* stelle*, verantwortlicher, verantwortlich* im sinne, kontaktdaten des verantwortlichen,
anschrift des verantwortlichen, datenverantwortlich*, name des verantwortlichen, gemeinsam verantwortlich*,
verantwortlich für die verarbeitung, verantwortlich für die datenverarbeitung
[purpose]
verarbeitung, datenverarbeitung*, verarbeitungszweck*, zweck* der verarbeitung, zweck* der datenverarbeitung,
daten verarbeitet, verarbeiten wir, bearbeitung von personendaten, datenbearbeitung*, zweckbindung
[legal-basis]
rechtsgrundlage*, einwilligung*, berechtigte* interesse*, rechtmäßigkeit der verarbeitung, gesetzliche* grundlage*
[rights]
betroffene person, betroffenen person, betroffenen personen, betroffenenrecht*, rechte der betroffenen,
rechte betroffener, ihre rechte, auskunftsrecht*, recht auf auskunft, recht auf löschung, recht auf loeschung,
recht auf berichtigung, recht auf widerspruch, recht auf datenübertragbarkeit, datenübertragbarkeit, widerrufsrecht*,
widerspruchsrecht*, beschwerderecht*, recht auf beschwerde
[officer]
datenschutzbeauftragte*, datenschutzbehörde*, datenschutzaufsicht*, aufsichtsbehörde*, landesbeauftragte*,
bundesbeauftragte*, datenschutzberater*, edöb
[retention]
speicherdauer*, dauer der speicherung, aufbewahrungsfrist*, aufbewahrungsdauer, speicherfrist*, löschfrist*,
löschung der daten, daten gelöscht, daten werden gelöscht, gespeichert und, vorratsspeicherung
[recipients]
dritte weiter*, an dritte, weitergabe, empfänger der daten, empfänger*, auftragsverarbeit*, auftragsdatenverarbeit*,
drittland*, drittländer*, drittstaat*, übermittlung*, datenübermittlung*, datenweitergabe
[cookies]
cookie*
[missing title]
nicht gefunden, seite nicht gefunden, fehler 404, 404 fehler, seite existiert nicht, seite nicht verfügbar,
seite nicht vorhanden, nicht mehr verfügbar
[missing text]
seite nicht gefunden, seite wurde nicht gefunden, seite konnte nicht gefunden werden, seite existiert nicht,
seite existiert leider nicht, fehler 404, 404 fehler, angeforderte seite, aufgerufene seite existiert,
gewünschte seite, seite nicht verfügbar, gesuchte seite, objekt nicht gefunden, dokument nicht gefunden,
seite ist leider nicht
"""##,
        "languages/en.txt": ##"""
# English
[words]
the of and to in that is for it you we on with as this are be by or not have from at your our may will which any if
can when about other their they has was such these those who what how must shall should would been
[statement]
privacy policy, privacy policies, privacy notice*, privacy statement*, privacy information, statement of privacy,
data protection statement*, data protection notice*, data protection policy, data privacy statement,
data privacy notice, data privacy policy, privacy and data protection
[law]
gdpr, general data protection regulation, data protection act, data protection law*, data protection legislation,
privacy act, privacy law*, regulation eu 2016 679, data protection code of conduct, ferpa, ccpa,
data protection regulation*
[personal-data]
personal data, personal information, personally identifiable information, personal details, information we collect,
data we collect, data collected, information collected, collected data, categories of data, user data,
released attributes
[controller]
data controller*, controller and contact person, controller of the data, controller for the processing,
joint controller*, controller of personal data, controller's, responsible for processing,
responsible for the processing, the controller
[purpose]
purpose* of processing, purpose* of the processing, processing of personal data, processing of your data,
processing of your personal data, process your personal data, process your data, processes personal data,
process personal data, personal data are processed, personal data is processed, data are processed, data is processed,
how we use your information, use of your information, use your information, how we use your data, purpose* of the data,
use of personal data, use of personal information, use your personal data
[legal-basis]
legal basis, legal bases, legal ground*, lawful basis, legitimate interest*, your consent, explicit consent,
consent to the processing, withdraw consent, withdraw* their consent, prior consent
[rights]
your rights, right of access, right to access, right to erasure, right to be forgotten, right to rectification,
right to object, right to complain, right to lodge a complaint, data portability, rights of the data subject*,
data subject* rights, data subject*, rectification and erasure, to have your data deleted, opt out
[officer]
data protection officer*, dpo, supervisory authority, supervisory authorities, data protection authority,
data protection commissioner, privacy officer, information commissioner*, privacy commissioner, edpb
[retention]
data retention, retention period*, retention of data, retention of personal data, storage period, how long we keep,
how long we store, how long we retain, retained for, stored for, kept for, erased after, deleted after,
period of storage
[recipients]
third parties, third party, third countries, third country, recipient*, disclosed to, shared with,
share your information, share your data, share your personal data, transfer of personal data, transferred to,
data processor*, disclosure of
[cookies]
cookie*
[missing title]
not found, page not found, file not found, error 404, 404 error, http 404, page missing, page unavailable,
page does not exist, page doesn't exist, no such page, page could not be found, page can't be found,
page cannot be found, nothing found, page gone, no longer available
[missing text]
page not found, error 404, 404 error, http 404, 404 not found, page you requested could not be found,
page you requested was not found, page you are looking for, page you were looking for, page could not be found,
page cannot be found, page can't be found, page can not be found, requested url was not found,
requested resource could not be found, requested resource was not found, requested page could not be found,
requested page does not exist, page does not exist, page doesn't exist, page no longer exists, page has been removed,
couldn't find that page, couldn't find the page, couldn't find this page, document not found, resource not found
"""##,
        "languages/es.txt": ##"""
# Spanish
[words]
de la que el en y los del se las por un para con no una su al lo como más o pero sus le este si esta son sobre también
hasta hay donde quien desde nos cuando nuestro nuestra usted ser es está puede sin
[statement]
política de privacidad, políticas de privacidad, aviso de privacidad, declaración de privacidad,
política de protección de datos, aviso de protección de datos, información sobre protección de datos,
cláusula de privacidad, aviso legal y privacidad, términos de privacidad
[law]
rgpd, reglamento general de protección de datos, lopd, lopdgdd, lopd gdd, ley orgánica 3 2018, protección de datos,
ley de protección de datos, habeas data, ley 1581, ley 25 326, reglamento ue 2016 679
[personal-data]
datos personales, datos de carácter personal, información personal, datos recogidos, datos recabados, sus datos,
dato personal
[controller]
responsable* del tratamiento, responsable* de tratamiento, responsable del fichero, corresponsables
[purpose]
tratamiento de datos, tratamiento de los datos, tratamiento de sus datos, finalidad* del tratamiento, finalidad*,
datos serán tratados, datos son tratados, tratamiento de los mismos, uso de los datos
[legal-basis]
base jurídica, base legal, bases legales, legitimación, consentimiento*, interés legítimo, intereses legítimos,
licitud
[rights]
sus derechos, derecho* de acceso, derecho al olvido, derecho de supresión, derecho de rectificación, derechos arco,
derecho de oposición, derecho a la portabilidad, portabilidad de los datos, acceso rectificación, tus derechos,
personas interesadas, derechos de los interesados, derechos del interesado
[officer]
delegado* de protección de datos, delegada de protección de datos, dpd, dpo, aepd, autoridad de control,
agencia española de protección de datos, autoridad de protección de datos
[retention]
plazo* de conservación, período de conservación, periodo de conservación, conservación de los datos, se conservarán,
conservación de datos, plazo de supresión
[recipients]
destinatario*, terceros, encargado* del tratamiento, cesión de datos, cesiones, transferencia* internacional*,
comunicación de datos, terceros países
[cookies]
cookie*, galletas informáticas
[missing title]
no encontrada, no encontrado, página no encontrada, error 404, no se encuentra, no existe, página no disponible,
no se encontró
[missing text]
página no encontrada, no se encontró la página, no se ha encontrado la página, página no existe, error 404,
página solicitada no existe, página que busca, página que buscas, página que está buscando, página que intenta,
no se pudo encontrar la página, no hemos encontrado la página, recurso no encontrado, página no disponible,
página solicitada no se encuentra
"""##,
        "languages/fi.txt": ##"""
# Finnish
[words]
ja on ei että se sekä tai ovat joka jotka voi kuin mutta niin jos kun hän myös tämä ole mukaan olla sen tämän sitä
voidaan käyttää niiden niitä mitä vain kanssa ennen jälkeen sinun meidän tietoja jossa siitä voit
[statement]
tietosuojaseloste*, tietosuojailmoitu*, tietosuojakäytän*, rekisteriselost*, tietosuojalauseke*, tietosuojalausunto*,
tietosuojapoliti*, tietosuojainformaatio*
[law]
gdpr, tietosuoja asetu*, tietosuojalaki, tietosuojalain*, tietosuojalaissa, yleinen tietosuoja asetus,
henkilötietolaki, henkilötietolain, tietosuoja, tietosuojaa, tietosuojan, tietosuojasta, tietosuojalainsäädän*
[personal-data]
henkilötiedo*, henkilötieto*, tietosi, henkilökohtais* tieto*, tietojasi, käyttäjätieto*
[controller]
rekisterinpitäj*, yhteisrekisterinpitäj*
[purpose]
käsittelyn tarkoitu*, käyttötarkoitu*, henkilötietojen käsittely*, tietojen käsittely*, käsitellään, käsittelemme,
käsittelytarkoitu*
[legal-basis]
oikeusperust*, oikeudellinen perusta, käsittelyn peruste*, käsittelyperuste*, laillinen peruste, suostumu*, suostumuks*,
oikeutettu etu,
oikeutetun edun, lakisäätei*
[rights]
rekisteröidyn oikeu*, rekisteröidyn, rekisteröity, rekisteröidyllä, rekisteröidyt, tarkastusoikeu*, oikeus tarkastaa,
oikeus saada, oikeus vaatia, oikeutesi, tulla unohdetuksi, vastustaa käsittelyä, siirtää tiedot, oikeudet
[officer]
tietosuojavastaav*, tietosuojavaltuutet*, tietosuojavaltuutetu*, valvontaviranomai*, tietosuojaviranomai*
[retention]
säilytysaika, säilytysajan, säilytysajat, säilyt*, tietojen säilytt*, säilytetään, poistetaan
[recipients]
kolman* osapuol*, vastaanottaj*, luovuteta*, luovutus, luovutukset, luovutuksensaaj*, kolman* maa*, tietojen siir*,
käsittelijä*
[cookies]
eväste*, evästei*, cookie*
[missing title]
ei löydy, ei löytynyt, sivua ei löydy, sivua ei löytynyt, virhe 404, sivua ei ole
[missing text]
sivua ei löydy, sivua ei löytynyt, hakemaasi sivua, etsimääsi sivua, virhe 404, sivua ei ole olemassa,
pyytämääsi sivua, sivu ei ole käytettävissä
"""##,
        "languages/fr.txt": ##"""
# French
[words]
de la le et les des en un une du est que pour qui dans par sur au pas plus ce sont ou avec nous vous votre vos aux
cette ces nos notre il elle ne se être ont peut leur d l qu n s afin
[statement]
politique de confidentialité, politique* de protection des données, déclaration de confidentialité,
politique de protection de la vie privée, charte de confidentialité, politique relative à la protection,
protection de la vie privée, charte de protection des données, notice de confidentialité, avis de confidentialité,
politique de vie privée, politique en matière de protection, confidentialité des données, déclaration de protection
[law]
rgpd, règlement général sur la protection des données, informatique et libertés, loi sur la protection des données,
protection des données, lpd, nlpd, règlement ue 2016 679, loi n 78 17, loi 25
[personal-data]
données personnelles, données à caractère personnel, données nominatives, renseignements personnels,
informations personnelles, données collectées, données recueillies, vos données, donnée personnelle
[controller]
responsable* du traitement, responsable* de traitement, responsables conjoints, responsable du fichier
[purpose]
traitement des données, traitement de données, traitement de vos données, finalité* du traitement, finalité*,
données sont traitées, traitements de données, utilisation des données, utilisation de vos données
[legal-basis]
base légale, bases légales, base juridique, consentement*, intérêt légitime, intérêts légitimes, licéité du traitement
[rights]
vos droits, droit d'accès, droits d'accès, droit à l'effacement, droit de rectification, droit d'opposition,
droit à la portabilité, droit à l'oubli, personne* concernée*, droits des personnes, droit de suppression,
droit à l'information, droit de retrait
[officer]
délégué* à la protection des données, dpo, dpd, cnil, autorité de contrôle, autorité de protection des données,
préposé fédéral, pfpdt, commission d'accès à l'information
[retention]
durée de conservation, durées de conservation, conservation des données, conservées pendant, délai de conservation,
période de conservation, données sont conservées
[recipients]
destinataire*, tiers, sous traitant*, transfert des données, transfert de données, transférées, pays tiers,
communiquées à, transmises à
[cookies]
cookie*, traceurs, témoins de connexion
[missing title]
introuvable, page introuvable, page non trouvée, erreur 404, 404 erreur, page inexistante, n'existe pas,
document introuvable
[missing text]
page introuvable, page non trouvée, page n'a pas été trouvée, page est introuvable, erreur 404,
page demandée n'existe pas, page demandée est introuvable, page que vous recherchez, page que vous cherchez,
page n'existe pas, page n'existe plus, page demandée n'a pas, page inexistante
"""##,
        "languages/it.txt": ##"""
# Italian
[words]
di e il la che in per un è del della con non una i le da si dei al sono più anche come alla nel delle ai gli dal ha
questo o se lo nella suo sua essere questa degli nostro ad loro ed dati quali cui tali può vostro
[statement]
informativa sulla privacy, informativa privacy, informativa sul trattamento, informativa per il trattamento,
politica sulla privacy, informativa sulla protezione dei dati, norme sulla privacy, informativa ai sensi,
informativa relativa al trattamento, informativa estesa, dichiarazione sulla privacy, dichiarazione sulla protezione
[law]
gdpr, rgpd, regolamento generale sulla protezione dei dati, protezione dei dati, codice privacy,
codice in materia di protezione, d lgs 196 2003, regolamento ue 2016 679, regolamento ue n 2016 679,
decreto legislativo 196 2003, decreto legislativo 30 giugno 2003
[personal-data]
dati personali, dati di carattere personale, informazioni personali, dati raccolti, vostri dati, suoi dati,
dato personale
[controller]
titolare del trattamento, titolari del trattamento, contitolar*, titolare dei dati
[purpose]
trattamento dei dati, trattamento di dati, finalità del trattamento, finalità di trattamento, finalità,
modalità del trattamento, modalità di trattamento, dati sono trattati, dati saranno trattati
[legal-basis]
base giuridica, basi giuridiche, consenso, legittimo interesse, interesse legittimo, liceità del trattamento
[rights]
diritti degli interessati, diritti dell'interessato, interessato, interessati, i tuoi diritti, i suoi diritti,
diritto di accesso, diritto alla cancellazione, diritto all'oblio, diritto di rettifica, diritto di opposizione,
portabilità dei dati, diritto di proporre reclamo
[officer]
responsabile della protezione dei dati, responsabile per la protezione dei dati, rpd, dpo,
garante per la protezione dei dati, garante della privacy, garante privacy, autorità di controllo, autorità garante
[retention]
periodo di conservazione, tempi di conservazione, conservazione dei dati, durata della conservazione, conservati per,
termini di conservazione
[recipients]
destinatari*, terzi, soggetti terzi, responsabile del trattamento, responsabili del trattamento, paesi terzi,
trasferimento dei dati, comunicazione dei dati, comunicati a, diffusione dei dati
[cookies]
cookie*
[missing title]
non trovata, non trovato, pagina non trovata, errore 404, pagina inesistente, pagina non disponibile, non esiste
[missing text]
pagina non trovata, pagina non è stata trovata, pagina richiesta non, pagina non esiste, errore 404,
pagina che stai cercando, pagina che cerchi, pagina cercata, impossibile trovare la pagina, pagina inesistente,
risorsa non trovata, pagina non è disponibile
"""##,
        "languages/nl.txt": ##"""
# Dutch
[words]
de het een van en in is dat op te zijn voor met die niet aan er om ook als dan door bij of uit maar naar heeft
worden wordt uw wij ons onze kan over hebben tot u je welke zoals deze geen via indien
[statement]
privacybeleid, privacyverklaring*, privacystatement, privacy statement, privacy verklaring, privacyreglement,
privacy policy, privacyvoorwaarden, gegevensbeschermingsverklaring, gegevensbeschermingsbeleid, privacynotice,
privacy beleid, privacyinformatie, privacybepaling*, privacymededeling
[law]
avg, algemene verordening gegevensbescherming, gdpr, wet bescherming persoonsgegevens, wbp, uavg, gegevensbescherming,
privacywet*, bescherming van persoonsgegevens
[personal-data]
persoonsgegevens, persoonlijke gegevens, uw gegevens, persoonlijke informatie, verzamelde gegevens, je gegevens,
gebruikersgegevens
[controller]
verwerkingsverantwoordelijke*, verantwoordelijke voor de verwerking, verantwoordelijk voor de verwerking,
gezamenlijke verantwoordelijk*
[purpose]
verwerking van persoonsgegevens, verwerking van uw gegevens, verwerkingsdoel*, doel van de verwerking,
doeleinden van de verwerking, persoonsgegevens verwerkt, verwerken wij, gegevens verwerkt, doeleinden, verwerking,
gegevensverwerking*
[legal-basis]
rechtsgrond*, wettelijke grondslag*, grondslag*, toestemming, gerechtvaardigd belang, gerechtvaardigde belangen
[rights]
uw rechten, je rechten, betrokkene*, recht op inzage, recht van inzage, recht op vergetelheid, recht op verwijdering,
recht op rectificatie, recht van bezwaar, recht op bezwaar, dataportabiliteit, overdraagbaarheid van gegevens,
recht op wissing, inzagerecht
[officer]
functionaris gegevensbescherming, functionaris voor gegevensbescherming, functionaris voor de gegevensbescherming,
autoriteit persoonsgegevens, gegevensbeschermingsautoriteit, toezichthouder, dpo, fg, privacy officer
[retention]
bewaartermijn*, bewaarperiode*, bewaren wij, gegevens bewaard, bewaard voor, bewaring van, worden bewaard
[recipients]
derden, ontvanger*, verwerker*, verwerkersovereenkomst*, derde landen, doorgifte, verstrekt aan, gedeeld met
[cookies]
cookie*
[missing title]
niet gevonden, pagina niet gevonden, fout 404, 404 fout, pagina bestaat niet, niet beschikbaar
[missing text]
pagina niet gevonden, pagina kon niet worden gevonden, pagina kan niet worden gevonden, pagina werd niet gevonden,
pagina is niet gevonden, pagina bestaat niet, fout 404, opgevraagde pagina, pagina die u zoekt, pagina die je zoekt,
gevraagde pagina, niet worden gevonden
"""##,
        "languages/no.txt": ##"""
# Norwegian, Bokmål and Nynorsk
[words]
og i det er en til på av for ikke med som den har de du et vi kan om fra så var eller ved din dine ditt skal når vår
våre dette etter hva hvordan også bli blir hvis over under mot jeg være samt noen ut ikkje eg ein frå kva korleis vere
dei vert eit òg dykk kven
[statement]
personvernerklæring*, personvernpolicy, personvernpolitikk, personverninformasjon, personvernregler, personvernpraksis,
personvernfråsegn*, retningslinjer for personvern
[law]
gdpr, personvernforordning*, personopplysningslov*, personvern, personvernlov*, personvernlovgivning*
[personal-data]
personopplysning*, persondata, dine opplysninger, personlige opplysninger, personlig informasjon, opplysningane dine
[controller]
behandlingsansvarlig*, behandlingsansvar*, behandlingsansvarleg*, ansvarlig for behandlingen, felles behandlingsansvar
[purpose]
formål*, føremål*, behandlingen av, behandlinga av, behandling av personopplysninger, behandling av personopplysningar,
behandler vi, vi behandler, behandles, vi behandlar
[legal-basis]
rettslig grunnlag, rettsleg grunnlag, rettslige grunnlaget, behandlingsgrunnlag*, samtykke*, berettiget interesse,
rettmessig interesse
[rights]
dine rettigheter, rettane dine, den registrerte, registrertes rettigheter, registrerte, rett til innsyn, innsynsrett*,
rett til sletting, rett til retting, retten til å bli glemt, rett til å protestere, dataportabilitet, innsyn
[officer]
personvernombud*, datatilsynet, personvernrådgiv*, tilsynsmyndighet*, personvernrådgjevar
[retention]
lagringstid*, lagringsperiode*, lagres, lagrast, oppbevar*, slettes, slettast, hvor lenge, kor lenge, sletting
[recipients]
tredjepart*, tredje part*, tredjeland*, mottaker*, mottakar*, databehandler*, databehandlar*, utlever*, overfør*
[cookies]
cookie*, informasjonskapsl*, informasjonskapsel*
[missing title]
ikke funnet, ikkje funnen, siden ble ikke funnet, fant ikke siden, feil 404, siden finnes ikke, side ikke funnet,
finner ikke siden, sida finst ikkje, fann ikkje sida
[missing text]
siden ble ikke funnet, siden finnes ikke, fant ikke siden, finner ikke siden, siden du leter etter, siden du prøver,
feil 404, side ikke funnet, siden eksisterer ikke, fann ikkje sida, sida finst ikkje, siden kunne ikke finnes,
siden er ikke funnet
"""##,
        "languages/others.txt": ##"""
# Languages that are recognised, so that their pages are not taken for one of those whose vocabulary is known.
ca: els les una per amb que és són aquesta aquest seva dels als com també seves o més pel vostres nostra
et: ja on ei see mis või kui ka et selle mida meie teie oma võib kuid nende isikuandmete mille
eu: eta da bat dira ez duen honen bere izango egiten datuak dute baina ere zein gure zure
hr: je i u na se za su da koji koja koje od ili te kao što ne bi vaše naše može svih ako biti njihove
hu: a az és hogy nem egy is meg vagy van ez csak ha azt mint kell minden által valamint amely illetve vonatkozó
is: og að er í á sem til um við það eru af með ekki hefur þess eða frá fyrir verður hann
lt: ir kad yra tai su ar mūsų jūsų iš kaip bei apie gali būti šios per dėl duomenų
lv: un ir ka ar par no uz tas lai vai mūsu jūsu pie kas tiek šīs datu personas
ro: și de la în cu pe din care pentru este sunt sau nu ce prin mai aceste dumneavoastră noastre către poate ale
sk: a sa na je v že s z do o to aj ako pre vo po sú ktoré ktorý ktorá jeho alebo podľa tiež pri od byť až ich nie
sl: in je v na se za so da ki ali tudi z po kot ne ter pri bi od lahko teh vaše naše njihove
tr: ve bir bu için ile olarak da de olan veya gibi daha kadar tarafından kişisel her olduğu
"""##,
        "languages/pl.txt": ##"""
# Polish
[words]
i na z do się nie że o jest to jak po od przez za dla są oraz lub ich jego przy co tym tego które który która pod ze
być może państwa nas przed także czy tylko tej danych w celu jej był
[statement]
polityka prywatności, polityki prywatności, polityce prywatności, politykę prywatności, klauzula informacyjna,
klauzule informacyjne, klauzuli informacyjnej, informacja o przetwarzaniu, informacje o przetwarzaniu,
oświadczenie o ochronie prywatności, zasady ochrony prywatności, obowiązek informacyjny
[law]
rodo, ogólne rozporządzenie o ochronie danych, ogólnego rozporządzenia o ochronie danych, ochrona danych osobowych,
ochronie danych osobowych, ochrony danych osobowych, ochrona danych, ochrony danych, rozporządzenia ue 2016 679, gdpr
[personal-data]
dane osobowe, danych osobowych, danymi osobowymi, danym osobowym, pani pana dane, państwa dane, twoje dane,
twoich danych, państwa danych
[controller]
administrator danych, administratora danych, administratorem pani, administratorem państwa,
administratorem twoich, administratorem danych, administratorzy danych, współadministrator*
[purpose]
przetwarzani* danych, cel przetwarzania, cele przetwarzania, celu przetwarzania, dane przetwarzane, przetwarzamy,
przetwarzanie, przetwarzania, przetwarzane, są przetwarzane, będą przetwarzane
[legal-basis]
podstawa prawna, podstawą prawną, podstawy prawne, podstawie prawnej, zgoda, zgody, zgodę, uzasadniony interes,
prawnie uzasadnion* interes*
[rights]
twoje prawa, państwa prawa, prawo dostępu, prawa dostępu, prawo do usunięcia, prawo do sprostowania,
prawo do bycia zapomnianym, prawo do przenoszenia, prawo sprzeciwu, prawo wniesienia skargi,
prawo do wniesienia skargi, podmiot danych, podmiotu danych, prawa osób, osoba której dane dotyczą,
osoby której dane dotyczą
[officer]
inspektor ochrony danych, inspektora ochrony danych, inspektorem ochrony danych, inspektor* ochrony danych, iod,
prezes urzędu ochrony danych, prezesa urzędu ochrony danych, uodo, organ nadzorczy, organu nadzorczego
[retention]
okres przechowywania, okresu przechowywania, przechowywania danych, dane będą przechowywane, przechowywane przez,
czas przechowywania, przechowujemy, będą przechowywane
[recipients]
odbiorc*, podmiotom trzecim, osobom trzecim, stronom trzecim, państwa trzeciego, państw trzecich,
podmiot przetwarzający, podmioty przetwarzające, powierzeni* przetwarzania, przekazywane
[cookies]
cookie*, pliki cookie*, ciasteczk*
[missing title]
nie znaleziono, nie znaleziono strony, strona nie znaleziona, błąd 404, strona nie istnieje, nie została znaleziona
[missing text]
nie znaleziono strony, strona nie została znaleziona, strona nie istnieje, strony nie znaleziono, błąd 404,
strona o podanym adresie, strona której szukasz, żądana strona, nie można odnaleźć strony, nie odnaleziono strony
"""##,
        "languages/pt.txt": ##"""
# Portuguese
[words]
de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito
nos já também só pelo pela até isso entre depois sem mesmo aos seus são foi pelos nas esta este você nós é pode
[statement]
política de privacidade, políticas de privacidade, aviso de privacidade, declaração de privacidade,
política de proteção de dados, política de protecção de dados, aviso de proteção de dados, termo de privacidade,
nota de privacidade, declaração de proteção de dados
[law]
rgpd, lgpd, regulamento geral sobre a proteção de dados, regulamento geral de proteção de dados, proteção de dados,
lei geral de proteção de dados, protecção de dados, lei 13 709, lei n 13 709, regulamento ue 2016 679
[personal-data]
dados pessoais, dados de carácter pessoal, dados de caráter pessoal, informações pessoais, informação pessoal,
dados recolhidos, dados coletados, seus dados, dado pessoal
[controller]
responsável pelo tratamento, responsáveis pelo tratamento, responsável do tratamento, controlador de dados,
controlador dos dados, controladora dos dados, controladora de dados, controladora é, controlador é
[purpose]
tratamento de dados, tratamento dos dados, tratamento dos seus dados, finalidade*, finalidade do tratamento,
dados são tratados, dados serão tratados, uso dos dados, utilização dos dados
[legal-basis]
base legal, bases legais, base jurídica, fundamento jurídico, fundamento de licitude, consentimento*,
interesse legítimo, interesses legítimos, licitude do tratamento
[rights]
os seus direitos, seus direitos, direito de acesso, direito ao esquecimento, direito ao apagamento,
direito de retificação, direito de oposição, direitos dos titulares, direitos do titular, titular dos dados,
titulares dos dados, portabilidade
[officer]
encarregado* da proteção de dados, encarregado* de proteção de dados, encarregado pelo tratamento,
encarregado de dados, dpo, epd, cnpd, anpd, autoridade de controlo, autoridade nacional de proteção de dados,
comissão nacional de proteção de dados
[retention]
prazo* de conservação, período de conservação, conservação dos dados, conservação de dados, período de retenção,
prazo de retenção, dados são conservados, armazenamento dos dados
[recipients]
destinatário*, terceiros, subcontratante*, transferência de dados, transferências internacionais, países terceiros,
operador de dados, partilha de dados, compartilhamento de dados, compartilhamento
[cookies]
cookie*, testemunhos de conexão
[missing title]
não encontrada, não encontrado, página não encontrada, erro 404, 404 erro, página inexistente, não existe
[missing text]
página não encontrada, página não foi encontrada, página solicitada não, página que procura, página que você procura,
página que está a tentar, página não existe, erro 404, não foi possível encontrar a página, página inexistente,
recurso não encontrado, página que tentou aceder, não encontramos a página
"""##,
        "languages/sv.txt": ##"""
# Swedish
[words]
och att det i en som på är av för med den till inte ett om har de vi du kan från så var ska eller vid din ditt dina
när vår våra detta sig efter under hur bara hos mot utan vilka vilken samt få även andra enligt
[statement]
integritetspolicy*, integritetsmeddelande, dataskyddspolicy*, dataskyddsinformation, dataskyddsmeddelande,
sekretesspolicy*, personuppgiftspolicy*, integritetsförklaring, integritetsinformation, dataskyddsbeskrivning*
[law]
gdpr, dataskyddsförordning*, dataskyddslag*, allmänna dataskyddsförordningen, dataskydd, personuppgiftslag*, pul
[personal-data]
personuppgift*, personlig information, personliga uppgifter, dina uppgifter, personlig data
[controller]
personuppgiftsansvarig*, personuppgiftsansvar, ansvarig för behandlingen, registeransvarig*
[purpose]
ändamål*, personuppgiftsbehandling*, syftet med behandlingen, behandlingen av, behandling av personuppgifter,
behandlar vi, behandlas, vi behandlar
[legal-basis]
rättslig grund, rättsliga grunden, rättsliga grunder, laglig grund, lagliga grunden, samtyck*, berättigat intresse,
allmänt intresse
[rights]
dina rättigheter, registrerades rättigheter, den registrerade, registrerade, rätt till tillgång, rätt till radering,
rätt till rättelse, rätt att bli bortglömd, rätt att invända, dataportabilitet, registerutdrag, rätt att få tillgång
[officer]
dataskyddsombud*, integritetsskyddsmyndigheten, datainspektionen, tillsynsmyndighet*, imy
[retention]
lagringstid*, lagras, lagringsperiod*, gallring*, gallras, hur länge, sparas, bevaras
[recipients]
tredje part*, tredjepart*, tredje land*, tredjeland*, mottagar*, personuppgiftsbiträde*, lämnas ut, delas med,
överför*
[cookies]
cookie*, kakor, webbkakor, kakfil*
[missing title]
hittades inte, sidan hittades inte, hittar inte sidan, kunde inte hittas, fel 404, sidan finns inte, sidan saknas,
kan inte hittas
[missing text]
sidan hittades inte, sidan kunde inte hittas, sidan finns inte, sidan kan inte hittas, sidan du söker, sidan du letar,
sidan du försöker, fel 404, hittar inte sidan, hittade inte sidan, hittar inte den sida
"""##,
    ]
}
