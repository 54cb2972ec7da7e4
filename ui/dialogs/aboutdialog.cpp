// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Sourcelight"));
    auto picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatio()));
    auto text = new QLabel(this);
    text->setObjectName(u"text"_s);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    const QStringList paragraphs{
        u"<b style='font-size:large'>Sourcelight %1</b>"_s.arg(QCoreApplication::applicationVersion()),
        tr("An offline reader for news articles: who is in it, how much it claims and who says so."),
        tr("It never opens a network connection. Your texts stay on this computer."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."),
        tr("Made with Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode licence), Gumbo (Apache 2.0) and md4c "
           "(MIT). Names of places come from iso-codes (LGPL 2.1). Set in Noto (OFL 1.1).")
            .arg(QLatin1StringView(qVersion())),
    };
    text->setText("<p>"_L1 + paragraphs.join("</p><p>"_L1) + "</p>"_L1);

    auto buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->addLayout(row);
    rows->addWidget(buttons);
}

} // namespace sourcelight::ui
