// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sourcelight
{

/// Makes a program speak the system's language while it lives, where there is a translation; else English.
class Translation
{
public:
    Translation()
    {
        using namespace Qt::StringLiterals;
        const QString own = u":/sourcelight/translations"_s;
        if (m_own.load(QLocale(), u"sourcelight"_s, u"_"_s, own) || m_own.load(u"sourcelight_en"_s, own))
            QCoreApplication::installTranslator(&m_own);
        if (m_qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_qt);
    }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace sourcelight
