<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>ClaimText</name>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>hausse</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>baisse</translation>
    </message>
    <message>
        <source>increase to</source>
        <translation>hausse à</translation>
    </message>
    <message>
        <source>decrease to</source>
        <translation>baisse à</translation>
    </message>
    <message>
        <source>increase from %1</source>
        <translation>hausse depuis %1</translation>
    </message>
    <message>
        <source>decrease from %1</source>
        <translation>baisse depuis %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>its capital and small letters</source>
        <translation>ses majuscules et minuscules</translation>
    </message>
    <message>
        <source>the parts of speech there</source>
        <translation>les classes de mots à cet endroit</translation>
    </message>
    <message>
        <source>the words around it together</source>
        <translation>les mots alentour, ensemble</translation>
    </message>
    <message>
        <source>how its words are written elsewhere in the article</source>
        <translation>la façon dont ses mots sont écrits ailleurs dans l’article</translation>
    </message>
    <message>
        <source>its words are a name elsewhere in the article</source>
        <translation>ses mots sont un nom ailleurs dans l’article</translation>
    </message>
    <message>
        <source>a title stands before it</source>
        <translation>un titre la précède</translation>
    </message>
    <message>
        <source>the same words are a name elsewhere</source>
        <translation>les mêmes mots sont un nom ailleurs</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the surname of a full name</source>
        <translation>le nom de famille d’un nom complet</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one named nearest</source>
        <translation>le nom de famille&#x202f;; de plusieurs qui le portent, le plus proche</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>le prénom d’un nom complet</translation>
    </message>
    <message>
        <source>the same first and last name</source>
        <translation>les mêmes prénom et nom</translation>
    </message>
    <message>
        <source>the initial fits the first name</source>
        <translation>l’initiale correspond au prénom</translation>
    </message>
    <message>
        <source>an acronym of the full name</source>
        <translation>un sigle du nom complet</translation>
    </message>
    <message>
        <source>acronym and full name stand together, one in brackets</source>
        <translation>sigle et nom complet sont côte à côte, l’un entre parenthèses</translation>
    </message>
    <message>
        <source>the full name of an acronym</source>
        <translation>le nom complet d’un sigle</translation>
    </message>
    <message>
        <source>another name of the same country</source>
        <translation>un autre nom du même pays</translation>
    </message>
    <message>
        <source>another name of the same people</source>
        <translation>un autre nom du même peuple</translation>
    </message>
    <message>
        <source>singular and plural of one word</source>
        <translation>singulier et pluriel d’un mot</translation>
    </message>
    <message>
        <source>part of the full name</source>
        <translation>partie du nom complet</translation>
    </message>
    <message>
        <source>a short form of the full name</source>
        <translation>une forme courte du nom complet</translation>
    </message>
    <message>
        <source>another spelling of the name</source>
        <translation>une autre graphie du nom</translation>
    </message>
    <message>
        <source>it stands beside the name and explains it</source>
        <translation>elle est à côté du nom et l’explique</translation>
    </message>
    <message>
        <source>nothing before it fits better</source>
        <translation>rien avant elle ne convient mieux</translation>
    </message>
    <message>
        <source>how near the last mention is</source>
        <translation>la proximité de la dernière mention</translation>
    </message>
    <message>
        <source>who was spoken of last</source>
        <translation>de qui il a été question en dernier</translation>
    </message>
    <message>
        <source>who the sentence before is about</source>
        <translation>de qui parle la phrase précédente</translation>
    </message>
    <message>
        <source>the subject of the sentence before</source>
        <translation>le sujet de la phrase précédente</translation>
    </message>
    <message>
        <source>what the last mention was called</source>
        <translation>comment la dernière mention l’appelait</translation>
    </message>
    <message>
        <source>gender fits</source>
        <translation>le genre convient</translation>
    </message>
    <message>
        <source>the given name tells the gender</source>
        <translation>le prénom indique le genre</translation>
    </message>
    <message>
        <source>what kind of thing it is</source>
        <translation>de quelle sorte de chose il s’agit</translation>
    </message>
    <message>
        <source>singular or plural fits</source>
        <translation>singulier ou pluriel convient</translation>
    </message>
    <message>
        <source>how often the article speaks of it</source>
        <translation>combien de fois l’article en parle</translation>
    </message>
    <message>
        <source>the article opens with it</source>
        <translation>l’article s’ouvre là-dessus</translation>
    </message>
    <message>
        <source>where quotations begin and end</source>
        <translation>où commencent et finissent les citations</translation>
    </message>
    <message>
        <source>who is speaking there</source>
        <translation>qui parle là</translation>
    </message>
    <message>
        <source>where it stands in its sentence</source>
        <translation>sa place dans la phrase</translation>
    </message>
    <message>
        <source>both have the same place in their sentence</source>
        <translation>les deux ont la même place dans leur phrase</translation>
    </message>
    <message>
        <source>the sentence says that it is</source>
        <translation>la phrase dit que c’est elle</translation>
    </message>
    <message>
        <source>a role that the article gives</source>
        <translation>une fonction que donne l’article</translation>
    </message>
    <message>
        <source>a word of the name</source>
        <translation>un mot du nom</translation>
    </message>
    <message>
        <source>the same noun was used before</source>
        <translation>le même nom commun a servi avant</translation>
    </message>
    <message>
        <source>what the noun says</source>
        <translation>ce que dit le nom commun</translation>
    </message>
    <message>
        <source>whether it has a name</source>
        <translation>si elle a un nom</translation>
    </message>
    <message>
        <source>how many others would fit</source>
        <translation>combien d’autres conviendraient</translation>
    </message>
    <message>
        <source>whether “it” means anything there</source>
        <translation>si «&#x202f;it&#x202f;» désigne quelque chose là</translation>
    </message>
    <message>
        <source>“the” or “this” before the noun</source>
        <translation>«&#x202f;the&#x202f;» ou «&#x202f;this&#x202f;» devant le nom commun</translation>
    </message>
    <message>
        <source>what follows it</source>
        <translation>ce qui la suit</translation>
    </message>
    <message>
        <source>an amount in digits</source>
        <translation>un montant en chiffres</translation>
    </message>
    <message>
        <source>digits with a scale word, as in “4.5 million”</source>
        <translation>des chiffres avec un mot d’échelle, comme «&#x202f;4.5 million&#x202f;»</translation>
    </message>
    <message>
        <source>a power of ten, as in “4.5e9”</source>
        <translation>une puissance de dix, comme dans «&#x202f;4.5e9&#x202f;»</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>un nombre en lettres</translation>
    </message>
    <message>
        <source>half of a scale, as in “half a million”</source>
        <translation>la moitié d’une échelle, comme «&#x202f;half a million&#x202f;»</translation>
    </message>
    <message>
        <source>a fraction in digits</source>
        <translation>une fraction en chiffres</translation>
    </message>
    <message>
        <source>a fraction in words</source>
        <translation>une fraction en lettres</translation>
    </message>
    <message>
        <source>a ratio, as in “one in five”</source>
        <translation>un rapport, comme «&#x202f;one in five&#x202f;»</translation>
    </message>
    <message>
        <source>an amount left vague, as in “dozens”</source>
        <translation>un montant vague, comme «&#x202f;dozens&#x202f;»</translation>
    </message>
    <message>
        <source>a rank, as in “third”</source>
        <translation>un rang, comme «&#x202f;third&#x202f;»</translation>
    </message>
    <message>
        <source>a word for so many, as in “trio”</source>
        <translation>un mot pour tant, comme «&#x202f;trio&#x202f;»</translation>
    </message>
    <message>
        <source>a multiple, as in “threefold”</source>
        <translation>un multiple, comme «&#x202f;threefold&#x202f;»</translation>
    </message>
    <message>
        <source>two amounts that make a range</source>
        <translation>deux montants qui forment un intervalle</translation>
    </message>
    <message>
        <source>“between” two amounts</source>
        <translation>«&#x202f;between&#x202f;» deux montants</translation>
    </message>
    <message>
        <source>“no” before what is counted</source>
        <translation>«&#x202f;no&#x202f;» devant ce qui est compté</translation>
    </message>
    <message>
        <source>a currency beside the amount</source>
        <translation>une monnaie à côté du montant</translation>
    </message>
    <message>
        <source>a per cent sign or word</source>
        <translation>un signe ou mot de pourcentage</translation>
    </message>
    <message>
        <source>a unit behind the amount</source>
        <translation>une unité après le montant</translation>
    </message>
    <message>
        <source>a unit of time behind the amount</source>
        <translation>une unité de temps après le montant</translation>
    </message>
    <message>
        <source>words of age behind the amount</source>
        <translation>des mots d’âge après le montant</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>mois et jour</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mois et année</translation>
    </message>
    <message>
        <source>the name of a month</source>
        <translation>le nom d’un mois</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>une date en chiffres</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>une décennie</translation>
    </message>
    <message>
        <source>a number that can only be a year</source>
        <translation>un nombre qui ne peut être qu’une année</translation>
    </message>
    <message>
        <source>the name of a weekday</source>
        <translation>le nom d’un jour de la semaine</translation>
    </message>
    <message>
        <source>a date told from the day of the article</source>
        <translation>une date comptée depuis le jour de l’article</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>une heure du jour</translation>
    </message>
    <message>
        <source>a decimal number in words</source>
        <translation>un nombre décimal en lettres</translation>
    </message>
    <message>
        <source>a whole number and a part, as in “two and a half”</source>
        <translation>un nombre entier et une partie, comme dans « deux et demi »</translation>
    </message>
    <message>
        <source>a score or a vote, as in “2-1”</source>
        <translation>un score ou un vote, comme dans « 2-1 »</translation>
    </message>
    <message>
        <source>“times” before a comparison</source>
        <translation>« fois » devant une comparaison</translation>
    </message>
    <message>
        <source>“a” or “an” for one unit</source>
        <translation>« un » ou « une » pour une unité</translation>
    </message>
    <message>
        <source>a minus sign or a word for it</source>
        <translation>un signe moins ou un mot qui le dit</translation>
    </message>
    <message>
        <source>“not” before the amount</source>
        <translation>« pas » devant la quantité</translation>
    </message>
    <message>
        <source>a lower and an upper bound together</source>
        <translation>une borne basse et une borne haute ensemble</translation>
    </message>
    <message>
        <source>hundredths on top of a sum of money</source>
        <translation>des centièmes en plus d’une somme d’argent</translation>
    </message>
    <message>
        <source>smaller units on top of larger ones, as in “5 ft 2 in”</source>
        <translation>de plus petites unités après de plus grandes, comme dans « 5 ft 2 in »</translation>
    </message>
    <message>
        <source>one unit per another</source>
        <translation>une unité par une autre</translation>
    </message>
    <message>
        <source>a length of time without a number, as in “all week”</source>
        <translation>une durée sans nombre, comme dans « toute la semaine »</translation>
    </message>
    <message>
        <source>a number between commas after a name</source>
        <translation>un nombre entre virgules après un nom</translation>
    </message>
    <message>
        <source>a decade of life, as in “his forties”</source>
        <translation>une décennie de la vie, comme dans « sa quarantaine »</translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation>une année en lettres</translation>
    </message>
    <message>
        <source>a fiscal or school year</source>
        <translation>une année fiscale ou scolaire</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siècle</translation>
    </message>
    <message>
        <source>a quarter or half of a year</source>
        <translation>un trimestre ou semestre</translation>
    </message>
    <message>
        <source>a week of a year</source>
        <translation>une semaine d’une année</translation>
    </message>
    <message>
        <source>a day of a month told by its number</source>
        <translation>un jour du mois par son numéro</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>une saison</translation>
    </message>
    <message>
        <source>the name of a holiday</source>
        <translation>le nom d’un jour de fête</translation>
    </message>
    <message>
        <source>a date told by how far away it is</source>
        <translation>une date par son éloignement</translation>
    </message>
    <message>
        <source>a stretch of time up to or from the day of the article</source>
        <translation>une période jusqu’au jour de l’article ou à partir de lui</translation>
    </message>
    <message>
        <source>two dates or times that make a range</source>
        <translation>deux dates ou heures qui forment un intervalle</translation>
    </message>
    <message>
        <source>a part of the day</source>
        <translation>un moment de la journée</translation>
    </message>
    <message>
        <source>a time of day in words</source>
        <translation>une heure en lettres</translation>
    </message>
    <message>
        <source>words for a change by this amount</source>
        <translation>des mots de changement de ce montant</translation>
    </message>
    <message>
        <source>words for a change to this amount</source>
        <translation>des mots de changement à ce montant</translation>
    </message>
    <message>
        <source>words for a change from one amount to another</source>
        <translation>des mots de changement d’un montant à un autre</translation>
    </message>
    <message>
        <source>“less than” or words like it</source>
        <translation>«&#x202f;less than&#x202f;» ou des mots semblables</translation>
    </message>
    <message>
        <source>“at most” or words like it</source>
        <translation>«&#x202f;at most&#x202f;» ou des mots semblables</translation>
    </message>
    <message>
        <source>“more than” or words like it</source>
        <translation>«&#x202f;more than&#x202f;» ou des mots semblables</translation>
    </message>
    <message>
        <source>“at least” or words like it</source>
        <translation>«&#x202f;at least&#x202f;» ou des mots semblables</translation>
    </message>
    <message>
        <source>“about” or words like it</source>
        <translation>«&#x202f;about&#x202f;» ou des mots semblables</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>le mot «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the word “%1” before it</source>
        <translation>le mot «&#x202f;%1&#x202f;» avant</translation>
    </message>
    <message>
        <source>the word “%1” after it</source>
        <translation>le mot «&#x202f;%1&#x202f;» après</translation>
    </message>
    <message>
        <source>it is in the list of %1</source>
        <translation>elle est dans la liste %1</translation>
    </message>
    <message>
        <source>the word before it is in the list of %1</source>
        <translation>le mot d’avant est dans la liste %1</translation>
    </message>
    <message>
        <source>the word after it is in the list of %1</source>
        <translation>le mot d’après est dans la liste %1</translation>
    </message>
    <message>
        <source>it ends in “%1”</source>
        <translation>elle finit en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the word before it ends in “%1”</source>
        <translation>le mot d’avant finit en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the word after it ends in “%1”</source>
        <translation>le mot d’après finit en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>des pays</translation>
    </message>
    <message>
        <source>provinces and states</source>
        <translation>des provinces et États</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>des villes</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>des régions</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>des peuples</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>des titres</translation>
    </message>
    <message>
        <source>words for organisations</source>
        <translation>des mots pour organisations</translation>
    </message>
    <message>
        <source>endings of company names</source>
        <translation>des fins de noms d’entreprise</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>des institutions</translation>
    </message>
    <message>
        <source>words for buildings</source>
        <translation>des mots pour bâtiments</translation>
    </message>
    <message>
        <source>words for places</source>
        <translation>des mots pour lieux</translation>
    </message>
    <message>
        <source>words for events</source>
        <translation>des mots pour événements</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>des prénoms</translation>
    </message>
    <message>
        <source>common words</source>
        <translation>des mots courants</translation>
    </message>
    <message>
        <source>verbs of reporting</source>
        <translation>des verbes de parole</translation>
    </message>
    <message>
        <source>words for sources</source>
        <translation>des mots pour sources</translation>
    </message>
    <message>
        <source>known persons</source>
        <translation>des personnes connues</translation>
    </message>
    <message>
        <source>known organisations</source>
        <translation>des organisations connues</translation>
    </message>
    <message>
        <source>known places</source>
        <translation>des lieux connus</translation>
    </message>
    <message>
        <source>known groups</source>
        <translation>des groupes connus</translation>
    </message>
    <message>
        <source>known names</source>
        <translation>des noms connus</translation>
    </message>
    <message>
        <source>first names of known persons</source>
        <translation>des prénoms de personnes connues</translation>
    </message>
    <message>
        <source>surnames of known persons</source>
        <translation>des noms de famille de personnes connues</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quasi certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>plutôt probable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>the order of source, cue and content</source>
        <translation>l’ordre de la source, du verbe et du contenu</translation>
    </message>
    <message>
        <source>no other source or cue stands between</source>
        <translation>aucune autre source ni aucun autre verbe ne se trouve entre eux</translation>
    </message>
    <message>
        <source>how near source, cue and content are</source>
        <translation>la proximité de la source, du verbe et du contenu</translation>
    </message>
    <message>
        <source>the words between source, cue and content</source>
        <translation>les mots entre la source, le verbe et le contenu</translation>
    </message>
    <message>
        <source>how this cue is used</source>
        <translation>la façon dont ce verbe s’emploie</translation>
    </message>
    <message>
        <source>the words around source, cue and content</source>
        <translation>les mots autour de la source, du verbe et du contenu</translation>
    </message>
    <message>
        <source>quotation marks beside the cue</source>
        <translation>des guillemets à côté du verbe</translation>
    </message>
    <message>
        <source>a name at the head of the source</source>
        <translation>un nom au cœur de la source</translation>
    </message>
    <message>
        <source>the source is a pronoun</source>
        <translation>la source est un pronom</translation>
    </message>
    <message>
        <source>the noun stands for a name in the article</source>
        <translation>le nom commun désigne un nom de l’article</translation>
    </message>
    <message>
        <source>the noun tells what kind of source it is</source>
        <translation>le nom commun dit de quelle sorte de source il s’agit</translation>
    </message>
    <message>
        <source>the person who spoke before speaks on</source>
        <translation>la personne qui parlait avant continue</translation>
    </message>
    <message>
        <source>quotation marks around it</source>
        <translation>des guillemets autour</translation>
    </message>
    <message>
        <source>a paragraph set as a quotation</source>
        <translation>un paragraphe composé comme une citation</translation>
    </message>
    <message>
        <source>the quotation runs on in the next paragraph</source>
        <translation>la citation se poursuit au paragraphe suivant</translation>
    </message>
    <message>
        <source>a quotation without words that name its source</source>
        <translation>une citation sans mots qui nomment sa source</translation>
    </message>
    <message>
        <source>the likeliest of those who speak nearby</source>
        <translation>le plus probable de ceux qui parlent à proximité</translation>
    </message>
    <message>
        <source>reported inside what another says</source>
        <translation>rapporté dans ce que dit un autre</translation>
    </message>
    <message>
        <source>a name and a colon open a turn of a transcript</source>
        <translation>un nom et deux-points ouvrent un tour de parole</translation>
    </message>
    <message>
        <source>the verb or phrase “%1”</source>
        <translation>le verbe ou l’expression «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a clause with “that” behind a verb of reporting</source>
        <translation>une proposition en «&#x202f;that&#x202f;» après un verbe de parole</translation>
    </message>
    <message>
        <source>the one who speaks</source>
        <translation>la personne qui parle</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one with this title</source>
        <translation>le nom de famille&#x202f;; de plusieurs qui le portent, qui a ce titre</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one not introduced as a relative</source>
        <translation>le nom de famille&#x202f;; de plusieurs qui le portent, qui n’est pas présenté comme parent</translation>
    </message>
    <message>
        <source>a phrase that is nothing else</source>
        <translation>une tournure qui n’est rien d’autre</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>tn</source>
        <comment>trillions</comment>
        <translation>bill.</translation>
    </message>
    <message>
        <source>bn</source>
        <comment>billions</comment>
        <translation>Md</translation>
    </message>
    <message>
        <source>m</source>
        <comment>millions</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>pb</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>quinzaine</translation>
    </message>
    <message>
        <source>fortnights</source>
        <translation>quinzaines</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décennies</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siècles</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>installation</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>event or work</source>
        <translation>événement ou œuvre</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Events and works</source>
        <translation>Événements et œuvres</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>pourcentage</translation>
    </message>
    <message>
        <source>money</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fraction</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>multiple</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommée</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>paraphrase</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>citation partielle</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>doute</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fractions</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>Multiples</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Âges</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Heures</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>source non nommée</translation>
    </message>
</context>
<context>
    <name>sourcelight::HtmlExport</name>
    <message>
        <source>Annotated with Sourcelight</source>
        <translation>Annoté avec Sourcelight</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that these words are in</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Skip to the lists</source>
        <translation>Aller aux listes</translation>
    </message>
    <message>
        <source>Entities, numbers and sources</source>
        <translation>Entités, chiffres et sources</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommée</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>collective</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>source non nommée</translation>
    </message>
    <message>
        <source>another figure is given, too</source>
        <translation>un autre chiffre est également donné</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>sourcelight::Messages</name>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas&#x202f;; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the articles in it instead.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier&#x202f;; choisissez plutôt les articles qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file; save the article as a file first.</source>
        <translation>«&#x202f;%1&#x202f;» est un tube ou un périphérique, pas un fichier&#x202f;; enregistrez d’abord l’article dans un fichier.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you; change its permissions or ask its owner.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;%1&#x202f;»&#x202f;; modifiez ses permissions ou adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2; check the disk and try again.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»%2&#x202f;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written%2; choose another place or make room.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»%2&#x202f;; choisissez un autre emplacement ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>“%1” holds no text; choose a file with an article in it.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun texte&#x202f;; choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of text only; run it through text recognition (OCR) first.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient que des images de texte&#x202f;; passez-le d’abord à la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>“%1” does not hold text; save the article as plain text, Markdown or HTML first.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de texte&#x202f;; enregistrez d’abord l’article en texte brut, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>“%1” is too large%2; split it into smaller files.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux%2&#x202f;; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“%1” has a format that Sourcelight does not know%2; save it in one that it does.</source>
        <translation>«&#x202f;%1&#x202f;» a un format que Sourcelight ne connaît pas%2&#x202f;; enregistrez l’article dans un format pris en charge.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password%2; save it without one first.</source>
        <translation>«&#x202f;%1&#x202f;» est protégé par un mot de passe%2&#x202f;; enregistrez-le d’abord sans mot de passe.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format%2; repair it or save it again.</source>
        <translation>«&#x202f;%1&#x202f;» enfreint les règles de son format%2&#x202f;; réparez le fichier ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1”, a part of Sourcelight, is missing or damaged%2; install Sourcelight again.</source>
        <translation>«&#x202f;%1&#x202f;», un élément de Sourcelight, manque ou est endommagé%2&#x202f;; réinstallez Sourcelight.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Sourcelight%2; install one version as a whole.</source>
        <translation>« %1 » appartient à une autre version de Sourcelight%2 ; installez une seule version en entier.</translation>
    </message>
    <message>
        <source>“%1” was stopped before its end; start it again for the whole.</source>
        <translation>Le traitement de «&#x202f;%1&#x202f;» a été interrompu avant la fin&#x202f;; relancez-le pour obtenir l’ensemble.</translation>
    </message>
    <message>
        <source>Some bytes are no characters in this encoding and show as �%1.</source>
        <translation>Certains octets ne sont pas des caractères dans cet encodage et s’affichent sous la forme �%1.</translation>
    </message>
    <message>
        <source>The text holds NUL characters, which show as �%1.</source>
        <translation>Le texte contient des caractères NUL, qui s’affichent sous la forme �%1.</translation>
    </message>
    <message>
        <source>The character encoding is a guess%1; accented letters may be wrong.</source>
        <translation>L’encodage des caractères a été deviné%1&#x202f;; les lettres accentuées peuvent être fausses.</translation>
    </message>
    <message>
        <source>The text has an unusually long line%1.</source>
        <translation>Le texte contient une ligne exceptionnellement longue%1.</translation>
    </message>
    <message>
        <source>A number is too large to be held%1.</source>
        <translation>Un nombre est trop grand pour être représenté%1.</translation>
    </message>
    <message>
        <source>A range ends below its beginning%1.</source>
        <translation>Un intervalle finit avant son début%1.</translation>
    </message>
    <message>
        <source>The page holds several articles%1; only the main one is shown.</source>
        <translation>La page contient plusieurs articles%1 ; seul le principal est affiché.</translation>
    </message>
    <message>
        <source>The file is damaged or ends early%1; some of its text may be missing.</source>
        <translation>Le fichier est endommagé ou se termine trop tôt%1&#x202f;; une partie de son texte peut manquer.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures of it or nothing%1.</source>
        <translation>Certaines pages ne contiennent pas de texte, seulement des images de texte ou rien%1.</translation>
    </message>
    <message>
        <source>A date names a day that the calendar does not have%1.</source>
        <translation>Une date nomme un jour qui n’existe pas au calendrier%1.</translation>
    </message>
    <message>
        <source>The text is not in English%1; only its numbers in digits were analysed.</source>
        <translation>Le texte n’est pas en anglais%1 ; seuls ses nombres en chiffres ont été analysés.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a technical detail</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“%1” has changed since it was opened; reload it.</source>
        <translation>«&#x202f;%1&#x202f;» a changé depuis son ouverture&#x202f;; rechargez-le.</translation>
    </message>
    <message>
        <source>Some letters look as if UTF-8 had been read as Windows-1252%1.</source>
        <translation>Certaines lettres semblent être de l’UTF-8 lu comme du Windows-1252%1.</translation>
    </message>
    <message>
        <source>Hidden characters show some of the text in another order than it stands%1.</source>
        <translation>Des caractères cachés montrent une partie du texte dans un autre ordre que le sien%1.</translation>
    </message>
    <message>
        <source>“%1” has no field that is known to hold the text%2; name the one that does.</source>
        <translation>«&#x202f;%1&#x202f;» n’a aucun champ connu pour contenir le texte%2&#x202f;; indiquez lequel.</translation>
    </message>
    <message>
        <source>“%1” only shows other pages in frames%2; open the one that holds the article.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait qu’afficher d’autres pages dans des cadres%2&#x202f;; ouvrez celle qui contient l’article.</translation>
    </message>
</context>
<context>
    <name>sourcelight::Program</name>
    <message>
        <source>“light”, “dark” or the name of a theme.</source>
        <translation>«&#x202f;light&#x202f;», «&#x202f;dark&#x202f;» ou le nom d’un thème.</translation>
    </message>
    <message>
        <source>Size of the window in logical pixels.</source>
        <translation>Taille de la fenêtre en pixels logiques.</translation>
    </message>
    <message>
        <source>Write a picture of the window once the articles are analysed, and exit.</source>
        <translation>Écrire une image de la fenêtre une fois les articles analysés, puis quitter.</translation>
    </message>
    <message>
        <source>What the picture shows selected.</source>
        <translation>Ce que l’image montre sélectionné.</translation>
    </message>
    <message>
        <source>Reads news articles offline: who is in it, how much it claims and who says so.</source>
        <translation>Lit des articles de presse hors ligne&#x202f;: qui y apparaît, quels chiffres sont avancés et qui le dit.</translation>
    </message>
    <message>
        <source>A file to open; “-” is standard input.</source>
        <translation>Un fichier à ouvrir&#x202f;; «&#x202f;-&#x202f;» désigne l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1280x800.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#x202f;; écrivez-la sous la forme 1280x800.</translation>
    </message>
</context>
<context>
    <name>sourcelight::cli</name>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Aide&#x202f;: %1 --help</translation>
    </message>
    <message>
        <source>%1 writes several files; name one with --output</source>
        <translation>%1 écrit plusieurs fichiers&#x202f;; indiquez-en un avec --output</translation>
    </message>
    <message>
        <source>%1 holds one article a file; name a file or folder with --output</source>
        <translation>%1 contient un article par fichier&#x202f;; indiquez un fichier ou un dossier avec --output</translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format accepte l’une de ces valeurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indiquez au moins un fichier</translation>
    </message>
    <message>
        <source>--output takes a path</source>
        <translation>--output attend un chemin</translation>
    </message>
    <message>
        <source>“%1” holds several articles; name a file or folder with --output</source>
        <translation>«&#x202f;%1&#x202f;» contient plusieurs articles&#x202f;; indiquez un fichier ou un dossier avec --output</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs attend un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>--from knows “jsonl” only</source>
        <translation>--from ne connaît que «&#x202f;jsonl&#x202f;»</translation>
    </message>
    <message>
        <source>--fields takes title=NAME, text=NAME, author=NAME and date=NAME, with commas between them</source>
        <translation>--fields accepte title=NAME, text=NAME, author=NAME et date=NAME, séparés par des virgules</translation>
    </message>
    <message>
        <source>reading an article from the terminal; Ctrl+D ends it</source>
        <translation>lecture d’un article depuis le terminal&#x202f;; Ctrl+D y met fin</translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation>plus de %1 Mio</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli VERB [OPTION...] [FILE...]

Finds who is in a news article, how much it claims and who says so, as the
reader Sourcelight does, but without a window. No network is ever used.

  extract   write the entities, numbers and sources of articles as JSON lines
  read      write the text of articles and what is known of them as JSON lines
  export    write annotated articles in a format for other tools

  --help      show this help, or after a verb the help of that verb
  --version   show the version

Exit status: 0 all done; 1 some inputs failed, each named on standard error, the
others written; 2 wrong usage.

Examples:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
</source>
        <translation>Usage&#x202f;: sourcelight-cli COMMANDE [OPTION...] [FICHIER...]

Trouve qui apparaît dans un article de presse, quels chiffres y sont avancés et
qui le dit, comme le fait le lecteur Sourcelight, mais sans fenêtre. Aucun
réseau n’est jamais utilisé.

  extract   écrire les entités, les chiffres et les sources des articles en
            JSON Lines
  read      écrire le texte des articles et ce que l’on sait d’eux en JSON Lines
  export    écrire les articles annotés dans un format destiné à d’autres outils

  --help      afficher cette aide ou, après une commande, l’aide de celle-ci
  --version   afficher la version

Code de retour&#x202f;: 0 tout est fait&#x202f;; 1 certaines entrées ont échoué, chacune étant
nommée sur l’erreur standard, les autres sont écrites&#x202f;; 2 usage incorrect.

Exemples&#x202f;:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
</translation>
    </message>
    <message>
        <source>tell it what to do: extract, read or export</source>
        <translation>indiquez ce qu’il faut faire&#x202f;: extract, read ou export</translation>
    </message>
    <message>
        <source>“%1” is none of its verbs: extract, read, export</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande connue&#x202f;: extract, read, export</translation>
    </message>
    <message>
        <source>--language takes the tag of a language: en, de, pt-BR</source>
        <translation>--language prend l’étiquette d’une langue : en, de, pt-BR</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli read [OPTION...] FILE...

Writes one line of JSON for each article: its id, title, authors, date,
publisher, URL, language, text, blocks (headline, byline, paragraph, ...) and
what was odd about the file. Nothing is analysed. What is not known is null.
&quot;-&quot; is standard input.

  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --language TAG the language of the articles, as a BCP 47 tag
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;), where
                 the text shows it
  --help         show this help

Examples:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</source>
        <translation>Usage&#x202f;: sourcelight-cli read [OPTION...] FICHIER...

Écrit une ligne de JSON pour chaque article&#x202f;: son identifiant, son titre, ses
auteurs, sa date, son éditeur, son URL, sa langue, son texte, ses blocs (titre,
signature, paragraphe, ...) et les anomalies du fichier. Rien n’est analysé. Ce
qui n’est pas connu vaut null. «&#x202f;-&#x202f;» désigne l’entrée standard.

  --fields LIST  le nom des champs d’un corpus (JSON, lignes JSON, CSV)
                 qui n’ont pas les noms usuels&#x202f;: title=NAME,text=NAME,
                 author=NAME,date=NAME, en tout ou partie
  --language TAG la langue des articles, comme étiquette BCP 47
  --mend-encoding
                 annuler la lecture d’UTF-8 comme Windows-1252
                 (« Ã© » pour « é »), là où le texte la montre
  --help         afficher cette aide

Exemples&#x202f;:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</translation>
    </message>
    <message>
        <source>Use --fields text=NAME.</source>
        <translation>Utilisez --fields text=NOM.</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli export --format NAME [--output PATH] [--explain] FILE...

Analyses articles and writes them, with their annotations, in a format that
other tools read. &quot;-&quot; is standard input.

  --format NAME   jsonl   JSON lines, one article a line, with its text
                  csv     tables for spreadsheets: a row for each mention of an
                          entity, each numeric claim and each attribution
                  w3c     W3C Web Annotations in JSON-LD, one article a file
                  html    a page to read and pass on, one article a file
  --output PATH   the file to write. It is replaced as a whole, or not at all.
                  csv writes three beside each other, &quot;out.claims.csv&quot; and so
                  on; w3c and html, given several articles, one for each,
                  &quot;out.ID.html&quot;. Where PATH is a folder, each article gets
                  files of its own in it, named by its id. Without --output,
                  standard output, where all goes into one file
  --doubtful      find doubtful statements too: more of those that are there,
                  and more that are none. The others stay as they are
  --explain       add the names of the rules, or the strongest features, that
                  made each annotation
  --language TAG  the language of the articles, as a BCP 47 tag; &quot;en&quot; analyses
                  them as English, whatever language they seem to be in
  --fields LIST   what the fields of a corpus (JSON, JSON lines, CSV) are
                  called, where they have no usual names: title=NAME,
                  text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                  undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;),
                  where the text shows it
  --help          show this help

Examples:
  sourcelight-cli export --format html storm.txt &gt; storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
</source>
        <translation>Usage&#x202f;: sourcelight-cli export --format NOM [--output CHEMIN] [--explain]
                               FICHIER...

Analyse des articles et les écrit, avec leurs annotations, dans un format que
d’autres outils savent lire. «&#x202f;-&#x202f;» désigne l’entrée standard.

  --format NOM     jsonl   JSON Lines, un article par ligne, avec son texte
                   csv     tableaux pour tableurs&#x202f;: une ligne pour chaque
                           mention d’une entité, chaque affirmation chiffrée
                           et chaque attribution
                   w3c     W3C Web Annotation en JSON-LD, un article par fichier
                   html    une page à lire et à transmettre, un article par
                           fichier
  --output CHEMIN  le fichier à écrire, remplacé en entier ou pas du tout. csv
                   en écrit trois côte à côte, «&#x202f;out.claims.csv&#x202f;», etc.&#x202f;;
                   w3c et html, si plusieurs articles sont donnés, un pour
                   chacun, «&#x202f;out.ID.html&#x202f;». Si CHEMIN est un dossier, chaque
                   article y reçoit ses propres fichiers, nommés d’après son
                   identifiant. Sans --output, sortie standard si un
                   seul fichier suffit
  --doubtful       trouver aussi les propos douteux&#x202f;: plus de ceux qui y
                   sont, et plus qui n’en sont pas. Les autres restent
  --explain        ajouter les noms des règles, ou les indices les plus forts,
                   à l’origine de chaque annotation
  --language TAG  la langue des articles, en étiquette BCP 47 ; « en » les
                  analyse comme de l’anglais, quelle que semble être leur
                  langue
  --fields LIST   le nom des champs d’un corpus (JSON, lignes JSON, CSV)
                  qui n’ont pas les noms usuels&#x202f;: title=NAME,text=NAME,
                  author=NAME,date=NAME, en tout ou partie
  --mend-encoding
                  annuler la lecture d’UTF-8 comme Windows-1252
                  (« Ã© » pour « é »), là où le texte la montre
  --help           afficher cette aide

Exemples&#x202f;:
  sourcelight-cli export --format html storm.txt &gt; storm.html
  sourcelight-cli export --format csv --output storm.csv storm.txt flood.md
  sourcelight-cli export --format w3c --output annotations/ archive/*.html
</translation>
    </message>
    <message>
        <source>Usage: sourcelight-cli extract [OPTION...] [FILE...]

Writes one line of JSON for each article, in the order of the input: the
entities with all their mentions, the numeric claims and the attributions.
Offsets count Unicode code points of the article&apos;s text, end exclusive;
&quot;text_sha256&quot; tells which text that is. Without a FILE, and for &quot;-&quot;, an article
is read from standard input.

  --from jsonl   each line of the input is {&quot;id&quot;:..., &quot;text&quot;:..., &quot;ref&quot;:...}.
                 The text is analysed exactly as it stands; &quot;ref&quot;, which may be
                 left out, is the ISO 8601 time that relative dates refer to.
                 Lines longer than 64 MiB are passed over and named as failed
  --jobs N       analyse N articles at a time (default: one per core)
  --fast         find the parts of statements by a simpler model: several times
                 as fast, but less exact
  --doubtful     find doubtful statements too: more of those that are there, and
                 more that are none. The others stay as they are
  --explain      add the names of the rules, or the strongest features, that
                 made each annotation
  --with-text    add the text and its blocks; with --explain as well, the line
                 holds all there is and can be read back
  --language TAG the language of the articles, as a BCP 47 tag; &quot;en&quot; analyses
                 them as English, whatever language they seem to be in
  --fields LIST  what the fields of a corpus (JSON, JSON lines, CSV) are
                 called, where they have no usual names: title=NAME,
                 text=NAME,author=NAME,date=NAME, in part or whole
  --mend-encoding
                 undo that UTF-8 was read as Windows-1252 (&quot;Ã©&quot; for &quot;é&quot;), where
                 the text shows it
  --help         show this help

Streams of any length pass through in bounded memory; each line is written as
soon as it and all before it are ready.

Examples:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html &gt; annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip &gt; out.gz
  parallel --pipe sourcelight-cli extract --from jsonl &lt; in.jsonl &gt; out.jsonl
</source>
        <translation>Usage&#x202f;: sourcelight-cli extract [OPTION...] [FICHIER...]

Écrit une ligne de JSON pour chaque article, dans l’ordre de l’entrée&#x202f;: les
entités avec toutes leurs mentions, les affirmations chiffrées et les
attributions. Les positions comptent les points de code Unicode du texte de
l’article, fin exclue&#x202f;; &quot;text_sha256&quot; indique de quel texte il s’agit. Sans
FICHIER, et pour «&#x202f;-&#x202f;», un article est lu sur l’entrée standard.

  --from jsonl   chaque ligne de l’entrée est {&quot;id&quot;:..., &quot;text&quot;:..., &quot;ref&quot;:...}.
                 Le texte est analysé exactement tel quel&#x202f;; &quot;ref&quot;, facultatif,
                 est l’instant ISO 8601 auquel se rapportent les dates
                 relatives. Les lignes de plus de 64 Mio sont ignorées et
                 signalées comme des échecs
  --jobs N       analyser N articles à la fois (par défaut&#x202f;: un par cœur)
  --fast         trouver les parties des propos avec un modèle plus simple&#x202f;:
                 plusieurs fois plus rapide, mais moins exact
  --doubtful     trouver aussi les propos douteux&#x202f;: plus de ceux qui y
                 sont, et plus qui n’en sont pas. Les autres restent
  --explain      ajouter les noms des règles, ou les indices les plus forts, à
                 l’origine de chaque annotation
  --with-text    ajouter le texte et ses blocs&#x202f;; avec --explain en plus, la
                 ligne contient tout ce qui existe et peut être relue
  --language TAG la langue des articles, en étiquette BCP 47 ; « en » les
                 analyse comme de l’anglais, quelle que semble être leur
                 langue
  --fields LIST  le nom des champs d’un corpus (JSON, lignes JSON, CSV)
                 qui n’ont pas les noms usuels&#x202f;: title=NAME,text=NAME,
                 author=NAME,date=NAME, en tout ou partie
  --mend-encoding
                 annuler la lecture d’UTF-8 comme Windows-1252
                 (« Ã© » pour « é »), là où le texte la montre
  --help         afficher cette aide

Des flux de toute longueur passent dans une mémoire bornée&#x202f;; chaque ligne est
écrite dès qu’elle-même et toutes les précédentes sont prêtes.

Exemples&#x202f;:
  sourcelight-cli extract storm.txt | python3 -m json.tool
  sourcelight-cli extract --jobs 4 archive/*.html &gt; annotations.jsonl
  zcat corpus.jsonl.gz | sourcelight-cli extract --from jsonl | gzip &gt; out.gz
  parallel --pipe sourcelight-cli extract --from jsonl &lt; in.jsonl &gt; out.jsonl
</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AboutDialog</name>
    <message>
        <source>About Sourcelight</source>
        <translation>À propos de Sourcelight</translation>
    </message>
    <message>
        <source>An offline reader for news articles: who is in it, how much it claims and who says so.</source>
        <translation>Un lecteur d’articles de presse hors ligne&#x202f;: qui y apparaît, quels chiffres sont avancés et qui le dit.</translation>
    </message>
    <message>
        <source>It never opens a network connection. Your texts stay on this computer.</source>
        <translation>Il n’ouvre jamais de connexion réseau. Vos textes restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode licence), Gumbo (Apache 2.0) and md4c (MIT). Names of places come from iso-codes (LGPL 2.1). Set in Noto (OFL 1.1).</source>
        <translation>Réalisé avec Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (licence Unicode), Gumbo (Apache 2.0) et md4c (MIT). Les noms de lieux proviennent d’iso-codes (LGPL 2.1). Composé en Noto (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open articles from disk</source>
        <translation>Ouvrir des articles depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>Co&amp;ller comme nouvel article</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Ouvrir le texte du presse-papiers comme article</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Read the article from disk again</source>
        <translation>Relire l’article depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write the annotations to a file that other tools read</source>
        <translation>Écrire les annotations dans un fichier lisible par d’autres outils</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Copier le texte ou les lignes sélectionnés</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Sélectionner tout le texte</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Rechercher des mots dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>Respecter la c&amp;asse</translation>
    </message>
    <message>
        <source>Tell capital from small letters when finding</source>
        <translation>Distinguer majuscules et minuscules lors de la recherche</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Theme, text size and what is highlighted</source>
        <translation>Thème, taille du texte et éléments surlignés</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Surlignages</translation>
    </message>
    <message>
        <source>Show or hide all marks in the text</source>
        <translation>Afficher ou masquer toutes les marques dans le texte</translation>
    </message>
    <message>
        <source>&amp;Entities in the Text</source>
        <translation>&amp;Entités dans le texte</translation>
    </message>
    <message>
        <source>Underline people, organisations and places</source>
        <translation>Souligner les personnes, les organisations et les lieux</translation>
    </message>
    <message>
        <source>&amp;Numbers in the Text</source>
        <translation>&amp;Chiffres dans le texte</translation>
    </message>
    <message>
        <source>Underline amounts</source>
        <translation>Souligner les valeurs chiffrées</translation>
    </message>
    <message>
        <source>&amp;Sources in the Text</source>
        <translation>S&amp;ources dans le texte</translation>
    </message>
    <message>
        <source>Mark what is said by a source with a bar at its side</source>
        <translation>Signaler d’un trait en marge ce que dit une source</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Show the text in the size it was designed for</source>
        <translation>Afficher le texte à la taille prévue à l’origine</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Étendre la fenêtre à tout l’écran</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next place where the selection is mentioned</source>
        <translation>Aller à la mention suivante de l’élément sélectionné</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>Go to the place before where the selection is mentioned</source>
        <translation>Aller à la mention précédente de l’élément sélectionné</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <translation>Revenir à la sélection précédente</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go forward to what was selected after</source>
        <translation>Aller à la sélection suivante</translation>
    </message>
    <message>
        <source>&amp;Show in Panel</source>
        <translation>&amp;Montrer dans le panneau</translation>
    </message>
    <message>
        <source>Show the annotation at the text cursor in its panel</source>
        <translation>Montrer dans son panneau l’annotation placée sous le curseur</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>To &amp;Entities</source>
        <translation>Vers les &amp;entités</translation>
    </message>
    <message>
        <source>Go to the panel of entities</source>
        <translation>Aller au panneau des entités</translation>
    </message>
    <message>
        <source>To &amp;Numbers</source>
        <translation>Vers les &amp;chiffres</translation>
    </message>
    <message>
        <source>Go to the panel of numbers</source>
        <translation>Aller au panneau des chiffres</translation>
    </message>
    <message>
        <source>To &amp;Sources</source>
        <translation>Vers les s&amp;ources</translation>
    </message>
    <message>
        <source>Go to the panel of sources</source>
        <translation>Aller au panneau des sources</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Go on from the text to the panels and round to the text</source>
        <translation>Passer du texte aux panneaux, puis revenir au texte</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>Go the same way backwards</source>
        <translation>Parcourir le même chemin en sens inverse</translation>
    </message>
    <message>
        <source>Next Artic&amp;le</source>
        <translation>Article su&amp;ivant</translation>
    </message>
    <message>
        <source>Go to the article in the next tab</source>
        <translation>Aller à l’article de l’onglet suivant</translation>
    </message>
    <message>
        <source>Previous Ar&amp;ticle</source>
        <translation>Article précéde&amp;nt</translation>
    </message>
    <message>
        <source>Go to the article in the tab before</source>
        <translation>Aller à l’article de l’onglet précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>See and change what each key does</source>
        <translation>Voir et modifier l’action de chaque touche</translation>
    </message>
    <message>
        <source>&amp;About Sourcelight</source>
        <translation>À &amp;propos de Sourcelight</translation>
    </message>
    <message>
        <source>Version, licence and what Sourcelight is made of</source>
        <translation>Version, licence et composants de Sourcelight</translation>
    </message>
    <message>
        <source>&amp;References in the Text</source>
        <translation>&amp;Références dans le texte</translation>
    </message>
    <message>
        <source>Count and light up what means an entity without its name: he, the company</source>
        <translation>Compter et éclairer ce qui désigne une entité sans son nom&#x202f;: il, l’entreprise</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Show what speaks for this annotation</source>
        <translation>Montrer ce qui parle pour cette annotation</translation>
    </message>
    <message>
        <source>&amp;File Beside the Article</source>
        <translation>&amp;Fichier à côté de l’article</translation>
    </message>
    <message>
        <source>Show the file as it is, with the passages that became the article tinted</source>
        <translation>Afficher le fichier tel quel, en teintant les passages devenus l’article</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>P&amp;ropriétés…</translation>
    </message>
    <message>
        <source>A&amp;nalyse as English</source>
        <translation>A&amp;nalyser comme de l’anglais</translation>
    </message>
    <message>
        <source>Find names, numbers and sources as if this article were in English</source>
        <translation>Trouver les noms, les nombres et les sources comme si cet article était en anglais</translation>
    </message>
    <message>
        <source>What the file says of itself, and as what it is read</source>
        <translation>Ce que le fichier dit de lui-même, et comment il est lu</translation>
    </message>
    <message>
        <source>&amp;Articles of the File…</source>
        <translation>&amp;Articles du fichier…</translation>
    </message>
    <message>
        <source>List the articles of the file that this one comes from</source>
        <translation>Lister les articles du fichier dont provient celui-ci</translation>
    </message>
    <message>
        <source>&amp;Doubtful Statements</source>
        <translation>Propos &amp;douteux</translation>
    </message>
    <message>
        <source>Find statements that are less sure too: more of those that are there, and more that are none</source>
        <translation>Trouver aussi les propos moins sûrs&#x202f;: plus de ceux qui y sont, et plus qui n’en sont pas</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AnnotationText</name>
    <message>
        <source>mention %1 of %2</source>
        <translation>mention %1 sur %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>source non nommée</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleList</name>
    <message>
        <source>No.</source>
        <comment>the number of an article in its file</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleListDialog</name>
    <message>
        <source>Name the &amp;Fields…</source>
        <translation>&amp;Nommer les champs…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Articles of “%1”</source>
        <translation>Articles de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Filter by headline or author</source>
        <translation>Filtrer par titre ou auteur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Say which fields hold the headline, the text, the author and the date</source>
        <translation>Indiquer quels champs contiennent le titre, le texte, l’auteur et la date</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The file has changed since its articles were listed; this is the new list.</source>
        <translation>Le fichier a changé depuis que ses articles ont été listés&#x202f;; voici la nouvelle liste.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 articles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matching articles, all articles</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <translation>%1, puis arrêt</translation>
    </message>
    <message>
        <source>%1 marked; up to %2 can be opened at once</source>
        <translation>%1 sélectionnés&#x202f;; on peut en ouvrir jusqu’à %2 à la fois</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentBuilder</name>
    <message>
        <source>The rest of the article is too long to be shown here.</source>
        <translation>La suite de l’article est trop longue pour être affichée ici.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesModel</name>
    <message>
        <source>1 mention</source>
        <translation>1 mention</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Mention %1: %2</source>
        <translation>Mention %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>%1, %2 by name</source>
        <translation>%1, dont %2 par le nom</translation>
    </message>
    <message>
        <source>see also %1 · %2</source>
        <translation>voir aussi %1 · %2</translation>
    </message>
    <message>
        <source>See also %1, %2</source>
        <translation>Voir aussi %1, %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesPanel</name>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Première mention</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>No entities in this article</source>
        <translation>Aucune entité dans cet article</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ExportDialog</name>
    <message>
        <source>JSON lines: everything, to be read back</source>
        <translation>JSON Lines&#x202f;: tout, pour être relu</translation>
    </message>
    <message>
        <source>CSV: a table for each panel</source>
        <translation>CSV&#x202f;: un tableau par panneau</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>HTML: the article with its marks</source>
        <translation>HTML&#x202f;: l’article avec ses marques</translation>
    </message>
    <message>
        <source>The article’s &amp;text goes along</source>
        <translation>Joindre le &amp;texte de l’article</translation>
    </message>
    <message>
        <source>The &amp;evidence of each annotation goes along</source>
        <translation>Joindre la &amp;justification de chaque annotation</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation>Fichiers de cet export</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FieldsDialog</name>
    <message>
        <source>Name the Fields</source>
        <translation>Nommer les champs</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>comme reconnu</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>Le premier article</translation>
    </message>
    <message>
        <source>Choose the field that holds the text of the articles.</source>
        <translation>Choisissez le champ qui contient le texte des articles.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show the rows that hold these words (Ctrl+F in the panel)</source>
        <translation>Afficher les lignes qui contiennent ces mots (Ctrl+F dans le panneau)</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of many</source>
        <translation>%1 sur beaucoup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Finder</name>
    <message>
        <source>Found from the beginning again</source>
        <translation>Recherche reprise depuis le début</translation>
    </message>
    <message>
        <source>Found from the end again</source>
        <translation>Recherche reprise depuis la fin</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Grounds</name>
    <message>
        <source>made by the reader</source>
        <translation>fait par le lecteur</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::GroundsPopup</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Ce qui parle pour</translation>
    </message>
    <message>
        <source>What ties it to %1</source>
        <translation>Ce qui la relie à %1</translation>
    </message>
    <message>
        <source>Nothing more was noted.</source>
        <translation>Rien de plus n’a été noté.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pourquoi %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Languages</name>
    <message>
        <source>This article is not in English. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Cet article n’est pas en anglais. Les noms et les sources ne sont trouvés que dans les articles en anglais ; les nombres en chiffres sont affichés.</translation>
    </message>
    <message>
        <source>This article is in %1. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Cet article est en %1. Les noms et les sources ne sont trouvés que dans les articles en anglais ; les nombres en chiffres sont affichés.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MainWindow</name>
    <message>
        <source>Sourcelight</source>
        <translation>Sourcelight</translation>
    </message>
    <message>
        <source>%1 — Sourcelight</source>
        <translation>%1 — Sourcelight</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>texte déposé</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Reprise depuis le début</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Reprise depuis la fin</translation>
    </message>
    <message>
        <source>There is no annotation at the text cursor</source>
        <translation>Aucune annotation sous le curseur</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Mention %1 sur %2</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>Chiffre %1 sur %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Déclaration %1 sur %2</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte&#x202f;: %1&#x202f;%</translation>
    </message>
    <message>
        <source>“%1” is no annotation of this article.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une annotation de cet article.</translation>
    </message>
    <message>
        <source>Select an annotation to learn why it is there</source>
        <translation>Sélectionnez une annotation pour savoir pourquoi elle est là</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MarkStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Menus</name>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>What is marked in the text</source>
        <translation>Ce qui est marqué dans le texte</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Articles ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>Encore 1 message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>Encore %Ln message</numerusform>
            <numerusform>Encore %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MetaLine</name>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Names</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Notices</name>
    <message>
        <source>“%1” has more than %2 million characters, too many for the window. Use “sourcelight-cli extract” for it, or split it.</source>
        <translation>«&#x202f;%1&#x202f;» compte plus de %2 millions de caractères, trop pour la fenêtre. Utilisez «&#x202f;sourcelight-cli extract&#x202f;» ou divisez le fichier.</translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>«&#x202f;%1&#x202f;» a changé sur le disque.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Its text stays here until you close it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus sur le disque. Le texte reste ici jusqu’à ce que vous le fermiez.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file&apos;s name and what is odd about it</comment>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>“%1” holds many articles; the first %2 are open. Save them as a file to choose from all of them.</source>
        <translation>«&#x202f;%1&#x202f;» contient beaucoup d’articles&#x202f;; les %2 premiers sont ouverts. Enregistrez-les dans un fichier pour choisir parmi tous.</translation>
    </message>
    <message>
        <source>No field of “%1” is known to hold the text of its articles (%2).</source>
        <translation>Aucun champ de «&#x202f;%1&#x202f;» n’est reconnu comme le texte de ses articles (%2).</translation>
    </message>
    <message>
        <source>Name the Fields…</source>
        <translation>Nommer les champs…</translation>
    </message>
    <message>
        <source>Row %1 of the file cannot be read and is left out.</source>
        <translation>La ligne %1 du fichier est illisible et est omise.</translation>
    </message>
    <message>
        <source>Rows %1 of the file cannot be read and are left out.</source>
        <translation>Les lignes %1 du fichier sont illisibles et sont omises.</translation>
    </message>
    <message>
        <source>%1 rows of the file cannot be read and are left out, the first of them %2.</source>
        <translation>%1 lignes du fichier sont illisibles et sont omises&#x202f;; les premières&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersModel</name>
    <message>
        <source>no source</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>ailleurs %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 without a source</source>
        <translation>%1 · %2 sans source</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>dans le texte&#x202f;: %1</translation>
    </message>
    <message>
        <source>currency assumed</source>
        <translation>devise supposée</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersPanel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentages</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Évolutions</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Imprécis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No numbers in this article</source>
        <translation>Aucun chiffre dans cet article</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Opening</name>
    <message>
        <source>All articles (%1)</source>
        <translation>Tous les articles (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Origins</name>
    <message>
        <source>as the article shows it</source>
        <translation>tel que l’article le montre</translation>
    </message>
    <message>
        <source>from the structured data (JSON-LD) of the page</source>
        <translation>d’après les données structurées (JSON-LD) de la page</translation>
    </message>
    <message>
        <source>from the meta elements of the page</source>
        <translation>d’après les éléments meta de la page</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>from the properties of the document</source>
        <translation>d’après les propriétés du document</translation>
    </message>
    <message>
        <source>from the fields above the text (front matter)</source>
        <translation>d’après les champs au-dessus du texte (front matter)</translation>
    </message>
    <message>
        <source>from the header of the message</source>
        <translation>d’après l’en-tête du message</translation>
    </message>
    <message>
        <source>from a field of the corpus</source>
        <translation>d’après un champ du corpus</translation>
    </message>
    <message>
        <source>recognised by the words of the text</source>
        <translation>reconnue aux mots du texte</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Panel</name>
    <message>
        <source>Analysing…</source>
        <translation>Analyse en cours…</translation>
    </message>
    <message>
        <source>Nothing here matches the filter</source>
        <translation>Rien ici ne correspond au filtre</translation>
    </message>
    <message>
        <source>Analyse as English</source>
        <translation>Analyser comme de l’anglais</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation>Ce qui est affiché, et dans quel ordre</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelTree</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>Copier &amp;toutes les lignes</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ProfileBar</name>
    <message>
        <source>reporter</source>
        <translation>journaliste</translation>
    </message>
    <message>
        <source>%1 &lt; 1 %</source>
        <translation>%1 &lt; 1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>Whose words the article is made of</source>
        <translation>De qui sont les mots de l’article</translation>
    </message>
    <message>
        <source>Whose words the article is made of, %1 in all</source>
        <translation>De qui sont les mots de l’article, %1 au total</translation>
    </message>
    <message>
        <source>%1 % quoted, %2 % paraphrased</source>
        <translation>%1&#x202f;% cité, %2&#x202f;% paraphrasé</translation>
    </message>
    <message>
        <source>1 independent source</source>
        <translation>1 source indépendante</translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>%n source indépendante</numerusform>
            <numerusform>%n sources indépendantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph on one anonymous source</source>
        <translation>1 paragraphe sur une seule source anonyme</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs on one anonymous source</source>
        <translation>
            <numerusform>%n paragraphe sur une seule source anonyme</numerusform>
            <numerusform>%n paragraphes sur une seule source anonyme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PropertiesDialog</name>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lire &amp;comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconnu)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>comme reconnu</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SettingsDialog</name>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entités</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>&amp;Open the last articles again</source>
        <translation>&amp;Rouvrir les derniers articles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille &amp;du texte</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marques dans le texte</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;References to them: he, the company</source>
        <translation>&amp;Références à elles&#x202f;: il, l’entreprise</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Raccourci pour %1</translation>
    </message>
    <message>
        <source>%1 belongs to both “%2” and “%3”.</source>
        <translation>%1 est attribué à la fois à «&#x202f;%2&#x202f;» et à «&#x202f;%3&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourceView</name>
    <message>
        <source>File of the article</source>
        <translation>Fichier de l’article</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>A file of this kind is no text that could be shown.</source>
        <translation>Un fichier de ce type n’est pas un texte que l’on puisse afficher.</translation>
    </message>
    <message>
        <source>What came through standard input is not kept.</source>
        <translation>Ce qui est arrivé par l’entrée standard n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesModel</name>
    <message>
        <source>No source given</source>
        <translation>Aucune source indiquée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 déclaration</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n déclaration</numerusform>
            <numerusform>%n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>hedged: %1</source>
        <translation>nuancé&#x202f;: %1</translation>
    </message>
    <message>
        <source>source inferred</source>
        <translation>source déduite</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 mot</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 anonymous</source>
        <translation>%1 · anonymes&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Unattributed quotations</source>
        <translation>Citations sans source</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1&#x202f;% des mots</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesPanel</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommées</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonymes</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Collectives</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Non précisées</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No sources in this article</source>
        <translation>Aucune source dans cet article</translation>
    </message>
    <message>
        <source>Quoted or not</source>
        <translation>Cité ou non</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Cité en partie</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Paraphrasé</translation>
    </message>
    <message>
        <source>Any statement</source>
        <translation>Toute déclaration</translation>
    </message>
    <message>
        <source>Plain statements</source>
        <translation>Déclarations simples</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Démentis</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensées</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Exigences</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Genre de déclaration</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::StatusLine</name>
    <message>
        <source>1 entity</source>
        <translation>1 entité</translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation>%1 entités</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 chiffre</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 chiffres</translation>
    </message>
    <message>
        <source>1 attribution</source>
        <translation>1 attribution</translation>
    </message>
    <message>
        <source>%1 attributions</source>
        <translation>%1 attributions</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Sourcelight never opens a network connection.</source>
        <translation>Sourcelight n’ouvre jamais de connexion réseau.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading and analysing; texts that are open stay</source>
        <translation>Arrêter la lecture et l’analyse&#x202f;; les textes ouverts le restent</translation>
    </message>
    <message>
        <source>analysis stopped; Reload starts it again</source>
        <translation>analyse arrêtée&#x202f;; «&#x202f;Recharger&#x202f;» la relance</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>non analysé</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>analyse en cours…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse de %1</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Read closely.</source>
        <translation>Lisez de près.</translation>
    </message>
    <message>
        <source>Sourcelight shows who is in an article, how much it claims and who says so. Your texts never leave this computer.</source>
        <translation>Sourcelight montre qui apparaît dans un article, quels chiffres y sont avancés et qui le dit. Vos textes ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>or drop files or text here</source>
        <translation>ou déposez ici des fichiers ou du texte</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>Exemples à essayer</translation>
    </message>
    <message>
        <source>a made-up article</source>
        <translation>un article fictif</translation>
    </message>
</context>
</TS>
