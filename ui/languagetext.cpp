// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languagetext.h"

#include "core/language/recognition.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct Languages {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Languages)
};

constexpr std::pair<QLatin1StringView, const char *> names[] = {
    {"ar"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Arabic")},
    {"bg"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Bulgarian")},
    {"ca"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Catalan")},
    {"da"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Danish")},
    {"de"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "German")},
    {"el"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Greek")},
    {"en"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "English")},
    {"es"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Spanish")},
    {"fa"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Persian")},
    {"fr"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "French")},
    {"he"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Hebrew")},
    {"hi"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Hindi")},
    {"it"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Italian")},
    {"ja"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Japanese")},
    {"ko"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Korean")},
    {"nb"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Norwegian")},
    {"nl"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Dutch")},
    {"pl"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Polish")},
    {"pt"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Portuguese")},
    {"ru"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Russian")},
    {"sv"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Swedish")},
    {"tr"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Turkish")},
    {"uk"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Ukrainian")},
    {"zh"_L1, QT_TRANSLATE_NOOP("sourcelight::ui::Languages", "Chinese")},
};

} // namespace

QString languageName(const QString &tag)
{
    const QString part = language::languagePart(tag);
    const auto known = std::ranges::find(names, part, &std::pair<QLatin1StringView, const char *>::first);
    if (known != std::end(names))
        return QCoreApplication::translate("sourcelight::ui::Languages", known->second);
    const QLocale locale(part);
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

bool isForeign(const Analysis &analysis)
{
    return std::ranges::contains(analysis.diagnostics, DiagnosticCode::NotEnglish, &Diagnostic::code);
}

QString foreignSentence(const QString &tag)
{
    const QString name = languageName(tag);
    return name.isEmpty()
               ? Languages::tr("This article is not in English. Names and sources are found in English articles only; "
                               "numbers in digits are shown.")
               : Languages::tr("This article is in %1. Names and sources are found in English articles only; numbers "
                               "in digits are shown.")
                     .arg(name);
}

} // namespace sourcelight::ui
