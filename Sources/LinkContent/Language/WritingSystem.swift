/// A script other than the Latin one.
enum WritingSystem: Sendable, CaseIterable {
    case arabic, armenian, cyrillic, georgian, greek, hangul, han, hebrew, japanese, thai

    /// The script of most letters; nil for Latin letters and for too few.
    init?(of words: [String]) {
        var counts: [WritingSystem: Int] = [:]
        var latin = 0
        for word in words {
            for scalar in word.unicodeScalars {
                if scalar.isASCII {
                    latin += 1
                } else if let script = Self.script(of: scalar.value) {
                    counts[script, default: 0] += 1
                }
            }
        }
        let kana = counts.removeValue(forKey: .japanese) ?? 0
        // Chinese has no syllabic letters; Japanese text is never without.
        if kana > 0 { counts[.japanese] = kana + (counts.removeValue(forKey: .han) ?? 0) }
        guard let most = Self.allCases.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }),
            counts[most, default: 0] > max(latin, 20)
        else { return nil }
        self = most
    }

    /// The language that is written so; nil where there are several.
    var language: String? {
        switch self {
        case .arabic, .cyrillic: nil
        case .armenian: "hy"
        case .georgian: "ka"
        case .greek: "el"
        case .hangul: "ko"
        case .han: "zh"
        case .hebrew: "he"
        case .japanese: "ja"
        case .thai: "th"
        }
    }

    /// By Unicode's blocks.
    private static func script(of scalar: UInt32) -> WritingSystem? {
        switch scalar {
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x530...0x58F: .armenian
        case 0x590...0x5FF: .hebrew
        case 0x600...0x6FF, 0x750...0x77F: .arabic
        case 0xE00...0xE7F: .thai
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7AF: .hangul
        case 0x3040...0x30FF: .japanese
        case 0x3400...0x4DBF, 0x4E00...0x9FFF: .han
        default: nil
        }
    }
}
