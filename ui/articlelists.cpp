// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlelists.h"

#include "ui/dialogs/fieldsdialog.h"

#include <QRegularExpression>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

ArticleLists::ArticleLists(Documents &documents, decltype(Stages::read) read, QWidget *window)
    : QObject(window)
    , m_documents(documents)
    , m_read(std::move(read))
    , m_window(window)
{
    connect(&m_documents, &Documents::outdated, this, &ArticleLists::listAgain);
    connect(&m_sampling, &QFutureWatcherBase::finished, this, &ArticleLists::takeSample);
}

void ArticleLists::show(const Input &input)
{
    ArticleListDialog *&list = m_lists[input.name()];
    if (!list)
        list = make(input);
    else if (list->input().options != input.options || list->input().file.bytes != input.file.bytes)
        list->read(input);
    list->show();
    list->raise();
    list->activateWindow();
}

void ArticleLists::showAgain(const Input &input)
{
    if (const ArticleListDialog *list = m_lists.value(input.name()))
        show(Input(list->input()));
}

ArticleListDialog *ArticleLists::make(const Input &input)
{
    auto list = new ArticleListDialog(input, m_read, m_window);
    list->setTheme(m_theme);
    connect(list, &ArticleListDialog::openRequested, this,
        [this, list](const auto &articles) { m_documents.openListed(list->input(), articles); });
    connect(list, &ArticleListDialog::fieldsRequested, this, [this, list] { nameFields(list->input()); });
    connect(list, &QDialog::finished, m_window, &QWidget::activateWindow);
    connect(list, &QDialog::finished, this, &ArticleLists::tidy, Qt::QueuedConnection);
    return list;
}

void ArticleLists::nameFields(const Input &input)
{
    if (m_sampling.isRunning())
        return;
    m_sampled = input;
    m_sampling.setFuture(QtConcurrent::run([input] { return reading::corpusSample(input.file, input.options); }));
}

void ArticleLists::takeSample()
{
    if (const auto sample = m_sampling.result())
        askForFields(m_sampled, *sample);
    else
        Q_EMIT failed(sample.error());
}

void ArticleLists::askForFields(const Input &input, const reading::CorpusSample &sample)
{
    ArticleListDialog *list = m_lists.value(input.name());
    auto dialog = new FieldsDialog(sample, input.options.fields, list && list->isVisible() ? list : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, input] { readWith(input, dialog->names()); });
    dialog->open();
}

void ArticleLists::readWith(const Input &input, const reading::FieldNames &names)
{
    Input named = input;
    named.options.fields = names;
    if (ArticleListDialog *list = m_lists.value(input.name()))
        list->read(named);
    const auto open = input.isOnDisk() ? m_documents.ofFile(input.file.path) : std::vector<DocumentId>();
    if (open.empty())
        m_documents.open({named});
    else
        m_documents.readAs(open.front(), named.options);
}

void ArticleLists::listAgain(const Input &input)
{
    show(input);
    m_lists[input.name()]->tellChange();
}

void ArticleLists::tidy()
{
    m_lists.removeIf([this](const auto &entry) {
        ArticleListDialog *list = entry.value();
        const bool isOpen = list->input().isOnDisk() && !m_documents.ofFile(list->input().file.path).empty();
        if (list->isVisible() || isOpen)
            return false;
        list->deleteLater();
        return true;
    });
}

void ArticleLists::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (ArticleListDialog *list : std::as_const(m_lists))
        list->setTheme(theme);
}

bool canBeListed(const Document &document)
{
    static const QRegularExpression oneOfSeveral(u"#\\d+$"_s);
    const Article &article = document.article;
    return document.input.canBeReadAgain() && (article.id.contains(oneOfSeveral) || isCorpus(article.source.format));
}

} // namespace sourcelight::ui
