// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/propertiesdialog.h"

#include "ui/article/metaline.h"
#include "ui/formatname.h"
#include "ui/languagetext.h"
#include "ui/metadataorigintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// The character sets that articles are found in, by their IANA names.
constexpr std::array encodings{"UTF-8"_L1, "UTF-16LE"_L1, "UTF-16BE"_L1, "windows-1252"_L1, "windows-1250"_L1,
    "windows-1251"_L1, "windows-1253"_L1, "windows-1254"_L1, "windows-1255"_L1, "windows-1256"_L1, "ISO-8859-1"_L1,
    "ISO-8859-2"_L1, "ISO-8859-5"_L1, "ISO-8859-7"_L1, "ISO-8859-9"_L1, "ISO-8859-15"_L1, "macintosh"_L1, "KOI8-R"_L1,
    "Shift_JIS"_L1, "EUC-JP"_L1, "GB18030"_L1, "Big5"_L1, "EUC-KR"_L1};

/// Adds @p value, and below it the remark on where it came from.
void addRow(QFormLayout *form, const QString &label, QWidget *value, MetadataOrigin origin)
{
    value->setAccessibleName(label);
    const QString told = originText(origin);
    if (told.isEmpty()) {
        form->addRow(label, value);
        return;
    }
    value->setAccessibleDescription(told);
    auto remark = new QLabel(told);
    remark->setForegroundRole(QPalette::PlaceholderText);
    remark->setWordWrap(true);
    auto both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(value);
    both->addWidget(remark);
    auto name = new QLabel(label);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    form->addRow(name, both);
}

void addText(QFormLayout *form, const QString &label, const QString &text, MetadataOrigin origin = MetadataOrigin::None)
{
    auto value = new QLabel(text.isEmpty() ? PropertiesDialog::tr("not given") : text);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value->setSizePolicy(policy);
    value->setEnabled(!text.isEmpty());
    addRow(form, label, value, origin);
}

/// What has no spaces to wrap at: a path, an address, a checksum. It scrolls in its line instead.
void addLine(QFormLayout *form, const QString &label, const QString &text, MetadataOrigin origin = MetadataOrigin::None)
{
    if (text.isEmpty()) {
        addText(form, label, text);
        return;
    }
    auto value = new QLineEdit(text);
    value->setReadOnly(true);
    value->setFrame(false);
    value->setTextMargins(-2, 0, 0, 0);
    value->setCursorPosition(0);
    value->setToolTip(text);
    QPalette palette = value->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    value->setPalette(palette);
    addRow(form, label, value, origin);
}

} // namespace

PropertiesDialog::PropertiesDialog(const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_options(document.input.options)
    , m_format(new QComboBox(this))
    , m_encoding(new QComboBox(this))
{
    setWindowTitle(tr("Properties"));
    constexpr int width = 620;
    m_format->setObjectName(u"format"_s);
    m_encoding->setObjectName(u"encoding"_s);
    const Article &article = articleOf(document);
    fillFormats(article.source.format);
    fillEncodings(article.source.encoding);
    const bool canBeRead = document.input.canBeReadAgain();
    m_format->setEnabled(canBeRead);
    m_encoding->setEnabled(canBeRead && !article.source.encoding.isEmpty());

    auto buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Close, this);
    QPushButton *readAgain = buttons->button(QDialogButtonBox::Ok);
    readAgain->setText(tr("&Read Again"));
    readAgain->setEnabled(false);
    for (const QComboBox *choice : {m_format, m_encoding}) {
        connect(choice, &QComboBox::currentIndexChanged, this,
            [this, readAgain, before = options()] { readAgain->setEnabled(options() != before); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addLine(form, tr("File"), document.input.name());
    form->addRow(tr("Read &as"), m_format);
    form->addRow(tr("&Encoding"), m_encoding);
    const MetadataOrigins &origins = article.metadataOrigins;
    addText(form, tr("Headline"), article.title, origins.title);
    addText(form, tr("Authors"), QLocale().createSeparatedList(article.authors), origins.authors);
    addText(form, tr("Published"), article.published, origins.published);
    addText(form, tr("Publisher"), article.publisher, origins.publisher);
    addLine(form, tr("Address"), article.url, origins.url);
    addText(form, tr("Language"), languageName(article.language), origins.language);
    addText(form, tr("Length"), lengthText(article));
    addLine(form, tr("SHA-256 of the file"), article.source.sha256);
    form->addRow(buttons);
    resize(width, form->totalHeightForWidth(width));
}

reading::ReadOptions PropertiesDialog::options() const
{
    reading::ReadOptions options = m_options;
    options.format = m_format->currentData().toString();
    options.encoding = m_encoding->currentData().toString();
    return options;
}

void PropertiesDialog::fillFormats(const QString &recognised)
{
    m_format->addItem(
        m_options.format.isEmpty() ? tr("%1 (recognised)").arg(formatName(recognised)) : tr("as recognised"),
        QString());
    m_format->insertSeparator(m_format->count());
    for (const reading::Format &format : reading::formats())
        m_format->addItem(formatName(QString(format.id)), QString(format.id));
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_options.format)));
}

void PropertiesDialog::fillEncodings(const QString &recognised)
{
    const bool isRecognised = m_options.encoding.isEmpty() && !recognised.isEmpty();
    m_encoding->addItem(isRecognised ? tr("%1 (recognised)").arg(recognised) : tr("as recognised"), QString());
    m_encoding->insertSeparator(m_encoding->count());
    for (const QLatin1StringView encoding : encodings)
        m_encoding->addItem(encoding, QString(encoding));
    if (!m_options.encoding.isEmpty() && m_encoding->findData(m_options.encoding) < 0)
        m_encoding->addItem(m_options.encoding, m_options.encoding);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(m_options.encoding)));
}

} // namespace sourcelight::ui
