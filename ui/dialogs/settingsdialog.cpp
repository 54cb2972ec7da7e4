// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

SettingsDialog::SettingsDialog(
    const Session &session, const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(new QComboBox(this))
    , m_zoom(new QSpinBox(this))
    , m_entities(new QCheckBox(tr("&Entities"), this))
    , m_references(new QCheckBox(tr("&References to them: he, the company"), this))
    , m_numbers(new QCheckBox(tr("&Numbers"), this))
    , m_attributions(new QCheckBox(tr("&Sources"), this))
    , m_reopen(new QCheckBox(tr("&Open the last articles again"), this))
{
    setWindowTitle(tr("Settings"));
    m_theme->setObjectName(u"theme"_s);
    m_zoom->setObjectName(u"zoom"_s);
    m_reopen->setObjectName(u"reopen"_s);
    fillThemes(repository);
    m_zoom->setRange(int(smallestZoom * 100), int(largestZoom * 100));
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %", "percent"));
    m_zoom->setValue(qRound(session.zoom * 100));
    m_entities->setChecked(session.layers.entities);
    m_references->setChecked(session.layers.references);
    m_numbers->setChecked(session.layers.numbers);
    m_attributions->setChecked(session.layers.attributions);
    m_reopen->setChecked(session.reopen);

    auto layers = new QVBoxLayout;
    for (QCheckBox *layer : {m_entities, m_references, m_numbers, m_attributions})
        layers->addWidget(layer);
    auto buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(14);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text &size"), m_zoom);
    form->addRow(tr("Marked in the text"), layers);
    form->addRow(tr("At the start"), m_reopen);
    form->addRow(buttons);
}

Session SettingsDialog::session() const
{
    Session session = m_session;
    session.theme = m_theme->currentData().toString();
    session.zoom = m_zoom->value() == qRound(session.zoom * 100) ? session.zoom : m_zoom->value() / 100.0;
    session.layers = {.entities = m_entities->isChecked(),
        .numbers = m_numbers->isChecked(),
        .attributions = m_attributions->isChecked(),
        .references = m_references->isChecked()};
    session.reopen = m_reopen->isChecked();
    return session;
}

void SettingsDialog::fillThemes(const KSyntaxHighlighting::Repository &repository)
{
    m_theme->addItem(tr("As the system"), QString());
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->insertSeparator(m_theme->count());
    for (const auto themes = repository.themes(); const KSyntaxHighlighting::Theme &theme : themes)
        m_theme->addItem(theme.translatedName(), theme.name());
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_session.theme)));
}

} // namespace sourcelight::ui
