// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/fieldsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// The first article of the sample; none where no text is found in it.
std::optional<Article> firstArticle(const reading::CorpusSample &sample, const reading::FieldNames &names)
{
    std::optional<Article> first;
    const auto keep = [&first](reading::ReadArticle read) {
        first = std::move(read.article);
        return false;
    };
    const reading::RawFile file{.path = {}, .name = u"sample"_s, .bytes = sample.entries, .budget = {}};
    const auto read =
        reading::readArticles(file, {.format = u"jsonl"_s, .encoding = u"UTF-8"_s, .fields = names}, keep);
    return read ? first : std::nullopt;
}

/// The text below the headline, its begin.
QString bodyOf(const Article &article)
{
    constexpr qsizetype most = 420;
    QStringList paragraphs;
    qsizetype size = 0;
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Headline || size > most)
            continue;
        paragraphs.append(textOf(article, block.span).first(std::min(block.span.length(), most)).toString());
        size += paragraphs.constLast().size();
    }
    const QString body = paragraphs.join(u'\n');
    return body.size() > most ? body.first(most) + u'…' : body;
}

} // namespace

FieldsDialog::FieldsDialog(const reading::CorpusSample &sample, const reading::FieldNames &names, QWidget *parent)
    : QDialog(parent)
    , m_sample(sample)
    , m_headline(new QLabel(this))
    , m_byline(new QLabel(this))
    , m_body(new QLabel(this))
{
    setWindowTitle(tr("Name the Fields"));
    setMinimumWidth(560);
    auto form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addChoice(form, tr("&Headline"), u"title"_s, names.title);
    m_text = addChoice(form, tr("&Text"), u"text"_s, names.text);
    m_authors = addChoice(form, tr("&Author"), u"authors"_s, names.authors);
    m_published = addChoice(form, tr("&Date"), u"published"_s, names.published);

    auto buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_read = buttons->button(QDialogButtonBox::Ok);
    m_read->setText(tr("&Read"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(14);
    rows->addLayout(form);
    rows->addWidget(makePreview(), 1);
    rows->addWidget(buttons);
    showPreview();
}

QComboBox *FieldsDialog::addChoice(QFormLayout *form, const QString &label, const QString &name, const QString &chosen)
{
    auto choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->addItem(tr("as recognised"), QString());
    choice->insertSeparator(choice->count());
    for (const QString &field : std::as_const(m_sample.fields))
        choice->addItem(field, field);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    connect(choice, &QComboBox::currentIndexChanged, this, &FieldsDialog::showPreview);
    form->addRow(label, choice);
    return choice;
}

QWidget *FieldsDialog::makePreview()
{
    constexpr int height = 170; // so that the dialog keeps its size
    auto frame = new QFrame(this);
    frame->setObjectName(u"preview"_s);
    frame->setAccessibleName(tr("The first article"));
    frame->setMinimumHeight(height);
    auto lines = new QVBoxLayout(frame);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(6);
    for (const auto &[line, name] :
        {std::pair(m_headline, u"headline"_s), std::pair(m_byline, u"byline"_s), std::pair(m_body, u"body"_s)}) {
        line->setObjectName(name);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        lines->addWidget(line);
    }
    lines->addStretch(1);
    return frame;
}

reading::FieldNames FieldsDialog::names() const
{
    return {.title = m_title->currentData().toString(),
        .text = m_text->currentData().toString(),
        .authors = m_authors->currentData().toString(),
        .published = m_published->currentData().toString()};
}

void FieldsDialog::showPreview()
{
    const auto article = firstArticle(m_sample, names());
    QStringList about;
    if (article) {
        about = article->authors;
        about.append(article->published);
        about.removeAll(QString());
    }
    m_headline->setText(article ? article->title : QString());
    m_headline->setVisible(!m_headline->text().isEmpty());
    m_byline->setText(about.join(u", "_s));
    m_byline->setVisible(!about.isEmpty());
    m_body->setText(article ? bodyOf(*article) : tr("Choose the field that holds the text of the articles."));
    m_read->setEnabled(article.has_value());
}

} // namespace sourcelight::ui
