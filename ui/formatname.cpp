// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct Names {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Names)
};

} // namespace

QString formatName(QStringView id)
{
    if (id == "plaintext"_L1)
        return Names::tr("text");
    if (id == "email"_L1)
        return Names::tr("e-mail");
    if (id == "archive"_L1)
        return Names::tr("archive");
    if (id == "markdown"_L1)
        return u"Markdown"_s;
    return id.toString().toUpper();
}

} // namespace sourcelight::ui
