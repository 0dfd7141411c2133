extension LanguageTable {
    /// Greek to Arabic.
    static let eastern: [Language] = [
        Language(
            code: "el", script: .greek,
            organizations: [
                NamePattern("Πανεπιστήμιο ", ""), NamePattern("Πολυτεχνείο ", ""), NamePattern("Βιβλιοθήκη ", ""),
            ],
            services: [NamePattern("Αποθετήριο ", ""), NamePattern("Πύλη μάθησης ", "")],
            descriptions: [
                NamePattern("Σύνδεση για τα μέλη: ", "."),
                NamePattern("Πρόσβαση στην υπηρεσία ", " για διδασκαλία και έρευνα."),
            ]),
        Language(
            code: "uk", script: .cyrillic,
            organizations: [
                NamePattern("Університет ", ""), NamePattern("Інститут фізики ", ""), NamePattern("Бібліотека ", ""),
            ],
            services: [NamePattern("Архів ", ""), NamePattern("Навчальний простір ", "")],
            descriptions: [
                NamePattern("Вхід для працівників і студентів: ", "."),
                NamePattern("Доступ до ", " для навчання та досліджень."),
            ]),
        Language(
            code: "sr", script: .cyrillic,
            organizations: [
                NamePattern("Универзитет ", ""), NamePattern("Висока школа ", ""), NamePattern("Библиотека ", ""),
            ],
            services: [NamePattern("Архива ", ""), NamePattern("Учионица ", "")],
            descriptions: [
                NamePattern("Пријава за запослене и студенте: ", "."),
                NamePattern("Приступ услузи ", " за наставу и истраживање."),
            ]),
        Language(
            code: "ja", script: .katakana,
            organizations: [
                NamePattern("", "大学"), NamePattern("", "工業高等専門学校"), NamePattern("国立", "研究所"),
                NamePattern("", "図書館"),
            ],
            services: [NamePattern("", "学術リポジトリ"), NamePattern("", "学習支援システム")],
            descriptions: [
                NamePattern("", "の構成員は所属機関のアカウントでログインします。"),
                NamePattern("教育と研究のための", "へのアクセス。"),
            ]),
        Language(
            code: "ar", script: .arabic,
            organizations: [
                NamePattern("جامعة ", ""), NamePattern("معهد ", " للعلوم"), NamePattern("مكتبة ", ""),
            ],
            services: [NamePattern("أرشيف ", ""), NamePattern("بوابة ", "")],
            descriptions: [
                NamePattern("يدخل أعضاء ", " من هنا بحساب مؤسستهم."),
                NamePattern("الوصول إلى ", " للتعليم والبحث."),
            ]),
    ]
}
