<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>ClaimText</name>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>aumento</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>descenso</translation>
    </message>
    <message>
        <source>increase to</source>
        <translation>aumento hasta</translation>
    </message>
    <message>
        <source>decrease to</source>
        <translation>descenso hasta</translation>
    </message>
    <message>
        <source>increase from %1</source>
        <translation>aumento desde %1</translation>
    </message>
    <message>
        <source>decrease from %1</source>
        <translation>descenso desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>its capital and small letters</source>
        <translation>sus mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>the parts of speech there</source>
        <translation>las clases de palabras en ese lugar</translation>
    </message>
    <message>
        <source>the words around it together</source>
        <translation>las palabras que la rodean, juntas</translation>
    </message>
    <message>
        <source>how its words are written elsewhere in the article</source>
        <translation>cómo se escriben sus palabras en el resto del artículo</translation>
    </message>
    <message>
        <source>its words are a name elsewhere in the article</source>
        <translation>sus palabras son un nombre en otra parte del artículo</translation>
    </message>
    <message>
        <source>a title stands before it</source>
        <translation>la precede un título</translation>
    </message>
    <message>
        <source>the same words are a name elsewhere</source>
        <translation>las mismas palabras son un nombre en otra parte</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>the surname of a full name</source>
        <translation>el apellido de un nombre completo</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one named nearest</source>
        <translation>el apellido; de varios que lo llevan, el nombrado más cerca</translation>
    </message>
    <message>
        <source>the first name of a full name</source>
        <translation>el nombre de pila de un nombre completo</translation>
    </message>
    <message>
        <source>the same first and last name</source>
        <translation>el mismo nombre y apellido</translation>
    </message>
    <message>
        <source>the initial fits the first name</source>
        <translation>la inicial coincide con el nombre de pila</translation>
    </message>
    <message>
        <source>an acronym of the full name</source>
        <translation>unas siglas del nombre completo</translation>
    </message>
    <message>
        <source>acronym and full name stand together, one in brackets</source>
        <translation>siglas y nombre completo están juntos, uno entre paréntesis</translation>
    </message>
    <message>
        <source>the full name of an acronym</source>
        <translation>el nombre completo de unas siglas</translation>
    </message>
    <message>
        <source>another name of the same country</source>
        <translation>otro nombre del mismo país</translation>
    </message>
    <message>
        <source>another name of the same people</source>
        <translation>otro nombre del mismo pueblo</translation>
    </message>
    <message>
        <source>singular and plural of one word</source>
        <translation>singular y plural de una palabra</translation>
    </message>
    <message>
        <source>part of the full name</source>
        <translation>parte del nombre completo</translation>
    </message>
    <message>
        <source>a short form of the full name</source>
        <translation>una forma corta del nombre completo</translation>
    </message>
    <message>
        <source>another spelling of the name</source>
        <translation>otra grafía del nombre</translation>
    </message>
    <message>
        <source>it stands beside the name and explains it</source>
        <translation>está junto al nombre y lo explica</translation>
    </message>
    <message>
        <source>nothing before it fits better</source>
        <translation>nada anterior encaja mejor</translation>
    </message>
    <message>
        <source>how near the last mention is</source>
        <translation>lo cerca que está la última mención</translation>
    </message>
    <message>
        <source>who was spoken of last</source>
        <translation>de quién se habló por último</translation>
    </message>
    <message>
        <source>who the sentence before is about</source>
        <translation>de quién trata la frase anterior</translation>
    </message>
    <message>
        <source>the subject of the sentence before</source>
        <translation>el sujeto de la frase anterior</translation>
    </message>
    <message>
        <source>what the last mention was called</source>
        <translation>cómo se llamó la última mención</translation>
    </message>
    <message>
        <source>gender fits</source>
        <translation>el género coincide</translation>
    </message>
    <message>
        <source>the given name tells the gender</source>
        <translation>el nombre de pila indica el género</translation>
    </message>
    <message>
        <source>what kind of thing it is</source>
        <translation>qué clase de cosa es</translation>
    </message>
    <message>
        <source>singular or plural fits</source>
        <translation>singular o plural coincide</translation>
    </message>
    <message>
        <source>how often the article speaks of it</source>
        <translation>cuántas veces habla de ello el artículo</translation>
    </message>
    <message>
        <source>the article opens with it</source>
        <translation>el artículo empieza con ello</translation>
    </message>
    <message>
        <source>where quotations begin and end</source>
        <translation>dónde empiezan y acaban las citas</translation>
    </message>
    <message>
        <source>who is speaking there</source>
        <translation>quién habla ahí</translation>
    </message>
    <message>
        <source>where it stands in its sentence</source>
        <translation>su lugar en la frase</translation>
    </message>
    <message>
        <source>both have the same place in their sentence</source>
        <translation>ambas ocupan el mismo lugar en su frase</translation>
    </message>
    <message>
        <source>the sentence says that it is</source>
        <translation>la frase dice que lo es</translation>
    </message>
    <message>
        <source>a role that the article gives</source>
        <translation>un cargo que da el artículo</translation>
    </message>
    <message>
        <source>a word of the name</source>
        <translation>una palabra del nombre</translation>
    </message>
    <message>
        <source>the same noun was used before</source>
        <translation>el mismo sustantivo se usó antes</translation>
    </message>
    <message>
        <source>what the noun says</source>
        <translation>lo que dice el sustantivo</translation>
    </message>
    <message>
        <source>whether it has a name</source>
        <translation>si tiene nombre</translation>
    </message>
    <message>
        <source>how many others would fit</source>
        <translation>cuántos otros encajarían</translation>
    </message>
    <message>
        <source>whether “it” means anything there</source>
        <translation>si «it» significa algo ahí</translation>
    </message>
    <message>
        <source>“the” or “this” before the noun</source>
        <translation>«the» o «this» ante el sustantivo</translation>
    </message>
    <message>
        <source>what follows it</source>
        <translation>lo que sigue</translation>
    </message>
    <message>
        <source>an amount in digits</source>
        <translation>una cantidad en cifras</translation>
    </message>
    <message>
        <source>digits with a scale word, as in “4.5 million”</source>
        <translation>cifras con una palabra de escala, como «4.5 million»</translation>
    </message>
    <message>
        <source>a power of ten, as in “4.5e9”</source>
        <translation>una potencia de diez, como en «4.5e9»</translation>
    </message>
    <message>
        <source>a number in words</source>
        <translation>un número en palabras</translation>
    </message>
    <message>
        <source>half of a scale, as in “half a million”</source>
        <translation>la mitad de una escala, como «half a million»</translation>
    </message>
    <message>
        <source>a fraction in digits</source>
        <translation>una fracción en cifras</translation>
    </message>
    <message>
        <source>a fraction in words</source>
        <translation>una fracción en palabras</translation>
    </message>
    <message>
        <source>a ratio, as in “one in five”</source>
        <translation>una proporción, como «one in five»</translation>
    </message>
    <message>
        <source>an amount left vague, as in “dozens”</source>
        <translation>una cantidad vaga, como «dozens»</translation>
    </message>
    <message>
        <source>a rank, as in “third”</source>
        <translation>un ordinal, como «third»</translation>
    </message>
    <message>
        <source>a word for so many, as in “trio”</source>
        <translation>una palabra para tantos, como «trio»</translation>
    </message>
    <message>
        <source>a multiple, as in “threefold”</source>
        <translation>un múltiplo, como «threefold»</translation>
    </message>
    <message>
        <source>two amounts that make a range</source>
        <translation>dos cantidades que forman un intervalo</translation>
    </message>
    <message>
        <source>“between” two amounts</source>
        <translation>«between» dos cantidades</translation>
    </message>
    <message>
        <source>“no” before what is counted</source>
        <translation>«no» ante lo contado</translation>
    </message>
    <message>
        <source>a currency beside the amount</source>
        <translation>una moneda junto a la cantidad</translation>
    </message>
    <message>
        <source>a per cent sign or word</source>
        <translation>un signo o palabra de porcentaje</translation>
    </message>
    <message>
        <source>a unit behind the amount</source>
        <translation>una unidad tras la cantidad</translation>
    </message>
    <message>
        <source>a unit of time behind the amount</source>
        <translation>una unidad de tiempo tras la cantidad</translation>
    </message>
    <message>
        <source>words of age behind the amount</source>
        <translation>palabras de edad tras la cantidad</translation>
    </message>
    <message>
        <source>month and day</source>
        <translation>mes y día</translation>
    </message>
    <message>
        <source>month and year</source>
        <translation>mes y año</translation>
    </message>
    <message>
        <source>the name of a month</source>
        <translation>el nombre de un mes</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>una fecha en cifras</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>una década</translation>
    </message>
    <message>
        <source>a number that can only be a year</source>
        <translation>un número que solo puede ser un año</translation>
    </message>
    <message>
        <source>the name of a weekday</source>
        <translation>el nombre de un día de la semana</translation>
    </message>
    <message>
        <source>a date told from the day of the article</source>
        <translation>una fecha contada desde el día del artículo</translation>
    </message>
    <message>
        <source>a time of day</source>
        <translation>una hora del día</translation>
    </message>
    <message>
        <source>a decimal number in words</source>
        <translation>un número decimal en palabras</translation>
    </message>
    <message>
        <source>a whole number and a part, as in “two and a half”</source>
        <translation>un número entero y una parte, como en «dos y medio»</translation>
    </message>
    <message>
        <source>a score or a vote, as in “2-1”</source>
        <translation>un marcador o una votación, como en «2-1»</translation>
    </message>
    <message>
        <source>“times” before a comparison</source>
        <translation>«veces» antes de una comparación</translation>
    </message>
    <message>
        <source>“a” or “an” for one unit</source>
        <translation>«un» o «una» por una unidad</translation>
    </message>
    <message>
        <source>a minus sign or a word for it</source>
        <translation>un signo menos o una palabra para él</translation>
    </message>
    <message>
        <source>“not” before the amount</source>
        <translation>«no» antes de la cantidad</translation>
    </message>
    <message>
        <source>a lower and an upper bound together</source>
        <translation>un límite inferior y uno superior juntos</translation>
    </message>
    <message>
        <source>hundredths on top of a sum of money</source>
        <translation>centésimos además de una suma de dinero</translation>
    </message>
    <message>
        <source>smaller units on top of larger ones, as in “5 ft 2 in”</source>
        <translation>unidades menores además de mayores, como en «5 ft 2 in»</translation>
    </message>
    <message>
        <source>one unit per another</source>
        <translation>una unidad por otra</translation>
    </message>
    <message>
        <source>a length of time without a number, as in “all week”</source>
        <translation>una duración sin número, como en «toda la semana»</translation>
    </message>
    <message>
        <source>a number between commas after a name</source>
        <translation>un número entre comas tras un nombre</translation>
    </message>
    <message>
        <source>a decade of life, as in “his forties”</source>
        <translation>una década de la vida, como en «sus cuarenta»</translation>
    </message>
    <message>
        <source>a year in words</source>
        <translation>un año en palabras</translation>
    </message>
    <message>
        <source>a fiscal or school year</source>
        <translation>un año fiscal o escolar</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>un siglo</translation>
    </message>
    <message>
        <source>a quarter or half of a year</source>
        <translation>un trimestre o semestre</translation>
    </message>
    <message>
        <source>a week of a year</source>
        <translation>una semana de un año</translation>
    </message>
    <message>
        <source>a day of a month told by its number</source>
        <translation>un día del mes por su número</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>una estación del año</translation>
    </message>
    <message>
        <source>the name of a holiday</source>
        <translation>el nombre de un día festivo</translation>
    </message>
    <message>
        <source>a date told by how far away it is</source>
        <translation>una fecha por su distancia</translation>
    </message>
    <message>
        <source>a stretch of time up to or from the day of the article</source>
        <translation>un periodo hasta el día del artículo o desde él</translation>
    </message>
    <message>
        <source>two dates or times that make a range</source>
        <translation>dos fechas u horas que forman un intervalo</translation>
    </message>
    <message>
        <source>a part of the day</source>
        <translation>una parte del día</translation>
    </message>
    <message>
        <source>a time of day in words</source>
        <translation>una hora en palabras</translation>
    </message>
    <message>
        <source>words for a change by this amount</source>
        <translation>palabras de un cambio en esta cantidad</translation>
    </message>
    <message>
        <source>words for a change to this amount</source>
        <translation>palabras de un cambio a esta cantidad</translation>
    </message>
    <message>
        <source>words for a change from one amount to another</source>
        <translation>palabras de un cambio de una cantidad a otra</translation>
    </message>
    <message>
        <source>“less than” or words like it</source>
        <translation>«less than» o palabras parecidas</translation>
    </message>
    <message>
        <source>“at most” or words like it</source>
        <translation>«at most» o palabras parecidas</translation>
    </message>
    <message>
        <source>“more than” or words like it</source>
        <translation>«more than» o palabras parecidas</translation>
    </message>
    <message>
        <source>“at least” or words like it</source>
        <translation>«at least» o palabras parecidas</translation>
    </message>
    <message>
        <source>“about” or words like it</source>
        <translation>«about» o palabras parecidas</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>la palabra «%1»</translation>
    </message>
    <message>
        <source>the word “%1” before it</source>
        <translation>la palabra «%1» antes</translation>
    </message>
    <message>
        <source>the word “%1” after it</source>
        <translation>la palabra «%1» después</translation>
    </message>
    <message>
        <source>it is in the list of %1</source>
        <translation>está en la lista de %1</translation>
    </message>
    <message>
        <source>the word before it is in the list of %1</source>
        <translation>la palabra anterior está en la lista de %1</translation>
    </message>
    <message>
        <source>the word after it is in the list of %1</source>
        <translation>la palabra siguiente está en la lista de %1</translation>
    </message>
    <message>
        <source>it ends in “%1”</source>
        <translation>termina en «%1»</translation>
    </message>
    <message>
        <source>the word before it ends in “%1”</source>
        <translation>la palabra anterior termina en «%1»</translation>
    </message>
    <message>
        <source>the word after it ends in “%1”</source>
        <translation>la palabra siguiente termina en «%1»</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>provinces and states</source>
        <translation>provincias y estados</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>ciudades</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>gentilicios</translation>
    </message>
    <message>
        <source>titles</source>
        <translation>títulos</translation>
    </message>
    <message>
        <source>words for organisations</source>
        <translation>palabras para organizaciones</translation>
    </message>
    <message>
        <source>endings of company names</source>
        <translation>finales de nombres de empresa</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>instituciones</translation>
    </message>
    <message>
        <source>words for buildings</source>
        <translation>palabras para edificios</translation>
    </message>
    <message>
        <source>words for places</source>
        <translation>palabras para lugares</translation>
    </message>
    <message>
        <source>words for events</source>
        <translation>palabras para sucesos</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres de pila</translation>
    </message>
    <message>
        <source>common words</source>
        <translation>palabras comunes</translation>
    </message>
    <message>
        <source>verbs of reporting</source>
        <translation>verbos de habla</translation>
    </message>
    <message>
        <source>words for sources</source>
        <translation>palabras para fuentes</translation>
    </message>
    <message>
        <source>known persons</source>
        <translation>personas conocidas</translation>
    </message>
    <message>
        <source>known organisations</source>
        <translation>organizaciones conocidas</translation>
    </message>
    <message>
        <source>known places</source>
        <translation>lugares conocidos</translation>
    </message>
    <message>
        <source>known groups</source>
        <translation>grupos conocidos</translation>
    </message>
    <message>
        <source>known names</source>
        <translation>nombres conocidos</translation>
    </message>
    <message>
        <source>first names of known persons</source>
        <translation>nombres de pila de personas conocidas</translation>
    </message>
    <message>
        <source>surnames of known persons</source>
        <translation>apellidos de personas conocidas</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>more likely than not</source>
        <translation>más probable que no</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>the order of source, cue and content</source>
        <translation>el orden de fuente, verbo y contenido</translation>
    </message>
    <message>
        <source>no other source or cue stands between</source>
        <translation>no hay otra fuente ni otro verbo en medio</translation>
    </message>
    <message>
        <source>how near source, cue and content are</source>
        <translation>lo cerca que están fuente, verbo y contenido</translation>
    </message>
    <message>
        <source>the words between source, cue and content</source>
        <translation>las palabras entre fuente, verbo y contenido</translation>
    </message>
    <message>
        <source>how this cue is used</source>
        <translation>cómo se usa este verbo</translation>
    </message>
    <message>
        <source>the words around source, cue and content</source>
        <translation>las palabras alrededor de fuente, verbo y contenido</translation>
    </message>
    <message>
        <source>quotation marks beside the cue</source>
        <translation>comillas junto al verbo</translation>
    </message>
    <message>
        <source>a name at the head of the source</source>
        <translation>un nombre en el núcleo de la fuente</translation>
    </message>
    <message>
        <source>the source is a pronoun</source>
        <translation>la fuente es un pronombre</translation>
    </message>
    <message>
        <source>the noun stands for a name in the article</source>
        <translation>el sustantivo está por un nombre del artículo</translation>
    </message>
    <message>
        <source>the noun tells what kind of source it is</source>
        <translation>el sustantivo dice qué clase de fuente es</translation>
    </message>
    <message>
        <source>the person who spoke before speaks on</source>
        <translation>sigue hablando quien habló antes</translation>
    </message>
    <message>
        <source>quotation marks around it</source>
        <translation>comillas alrededor</translation>
    </message>
    <message>
        <source>a paragraph set as a quotation</source>
        <translation>un párrafo puesto como cita</translation>
    </message>
    <message>
        <source>the quotation runs on in the next paragraph</source>
        <translation>la cita sigue en el párrafo siguiente</translation>
    </message>
    <message>
        <source>a quotation without words that name its source</source>
        <translation>una cita sin palabras que nombren su fuente</translation>
    </message>
    <message>
        <source>the likeliest of those who speak nearby</source>
        <translation>el más probable de quienes hablan cerca</translation>
    </message>
    <message>
        <source>reported inside what another says</source>
        <translation>referido dentro de lo que dice otro</translation>
    </message>
    <message>
        <source>a name and a colon open a turn of a transcript</source>
        <translation>un nombre y dos puntos abren un turno de palabra</translation>
    </message>
    <message>
        <source>the verb or phrase “%1”</source>
        <translation>el verbo o la expresión «%1»</translation>
    </message>
    <message>
        <source>a clause with “that” behind a verb of reporting</source>
        <translation>una oración con «that» tras un verbo de habla</translation>
    </message>
    <message>
        <source>the one who speaks</source>
        <translation>quien habla</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one with this title</source>
        <translation>el apellido; de varios que lo llevan, quien tiene este título</translation>
    </message>
    <message>
        <source>the surname; of several who bear it, the one not introduced as a relative</source>
        <translation>el apellido; de varios que lo llevan, quien no se presenta como pariente</translation>
    </message>
    <message>
        <source>a phrase that is nothing else</source>
        <translation>una frase hecha que no es otra cosa</translation>
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
        <translation>mil&#xa0;M</translation>
    </message>
    <message>
        <source>m</source>
        <comment>millions</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>p.&#xa0;p.</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>p.&#xa0;b.</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>quincena</translation>
    </message>
    <message>
        <source>fortnights</source>
        <translation>quincenas</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décadas</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siglos</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>instalación</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>event or work</source>
        <translation>evento u obra</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Events and works</source>
        <translation>Eventos y obras</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>fracción</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>múltiplo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>named</source>
        <translation>identificada</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónima</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>colectiva</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cita directa</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>paráfrasis</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>cita parcial</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>duda</translation>
    </message>
    <message>
        <source>denial</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>negativa</translation>
    </message>
    <message>
        <source>thought</source>
        <translation>opinión</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>exigencia</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cantidades</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Fractions</source>
        <translation>Fracciones</translation>
    </message>
    <message>
        <source>Multiples</source>
        <translation>Múltiplos</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duraciones</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>fuente sin nombre</translation>
    </message>
</context>
<context>
    <name>sourcelight::HtmlExport</name>
    <message>
        <source>Annotated with Sourcelight</source>
        <translation>Anotado con Sourcelight</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language that these words are in</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Skip to the lists</source>
        <translation>Saltar a las listas</translation>
    </message>
    <message>
        <source>Entities, numbers and sources</source>
        <translation>Entidades, números y fuentes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>named</source>
        <translation>identificada</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anónima</translation>
    </message>
    <message>
        <source>collective</source>
        <translation>colectiva</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>unspecified</source>
        <translation>sin especificar</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>fuente sin nombre</translation>
    </message>
    <message>
        <source>another figure is given, too</source>
        <translation>también se da otra cifra</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>sourcelight::Messages</name>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>«%1» no existe; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the articles in it instead.</source>
        <translation>«%1» es una carpeta; elija los artículos que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, not a file; save the article as a file first.</source>
        <translation>«%1» es una tubería o un dispositivo, no un archivo; guarde antes el artículo como archivo.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you; change its permissions or ask its owner.</source>
        <translation>No tiene permiso para leer «%1»; cambie los permisos o consulte a su propietario.</translation>
    </message>
    <message>
        <source>“%1” cannot be read%2; check the disk and try again.</source>
        <translation>No se puede leer «%1»%2; compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written%2; choose another place or make room.</source>
        <translation>No se puede escribir «%1»%2; elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>“%1” holds no text; choose a file with an article in it.</source>
        <translation>«%1» no contiene texto; elija un archivo que contenga un artículo.</translation>
    </message>
    <message>
        <source>“%1” holds pictures of text only; run it through text recognition (OCR) first.</source>
        <translation>«%1» solo contiene imágenes de texto; páselo antes por un reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“%1” does not hold text; save the article as plain text, Markdown or HTML first.</source>
        <translation>El contenido de «%1» no es texto; guarde antes el artículo como texto sin formato, Markdown o HTML.</translation>
    </message>
    <message>
        <source>“%1” is too large%2; split it into smaller files.</source>
        <translation>«%1» es demasiado grande%2; divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“%1” has a format that Sourcelight does not know%2; save it in one that it does.</source>
        <translation>«%1» tiene un formato que Sourcelight no conoce%2; guárdelo en uno que conozca.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password%2; save it without one first.</source>
        <translation>«%1» está protegido con contraseña%2; guárdelo antes sin ella.</translation>
    </message>
    <message>
        <source>“%1” breaks the rules of its format%2; repair it or save it again.</source>
        <translation>«%1» infringe las reglas de su formato%2; repárelo o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”, a part of Sourcelight, is missing or damaged%2; install Sourcelight again.</source>
        <translation>«%1», una parte de Sourcelight, falta o está dañada%2; vuelva a instalar Sourcelight.</translation>
    </message>
    <message>
        <source>“%1” belongs to another version of Sourcelight%2; install one version as a whole.</source>
        <translation>«%1» pertenece a otra versión de Sourcelight%2; instale una sola versión completa.</translation>
    </message>
    <message>
        <source>“%1” was stopped before its end; start it again for the whole.</source>
        <translation>«%1» se detuvo antes de terminar; vuelva a iniciarlo para obtener el resultado completo.</translation>
    </message>
    <message>
        <source>Some bytes are no characters in this encoding and show as �%1.</source>
        <translation>Algunos bytes no son caracteres en esta codificación y se muestran como �%1.</translation>
    </message>
    <message>
        <source>The text holds NUL characters, which show as �%1.</source>
        <translation>El texto contiene caracteres NUL, que se muestran como �%1.</translation>
    </message>
    <message>
        <source>The character encoding is a guess%1; accented letters may be wrong.</source>
        <translation>La codificación de caracteres es una suposición%1; las letras acentuadas pueden ser incorrectas.</translation>
    </message>
    <message>
        <source>The text has an unusually long line%1.</source>
        <translation>El texto tiene una línea inusualmente larga%1.</translation>
    </message>
    <message>
        <source>A number is too large to be held%1.</source>
        <translation>Un número es demasiado grande para almacenarlo%1.</translation>
    </message>
    <message>
        <source>A range ends below its beginning%1.</source>
        <translation>Un intervalo termina por debajo de su comienzo%1.</translation>
    </message>
    <message>
        <source>The page holds several articles%1; only the main one is shown.</source>
        <translation>La página contiene varios artículos%1; solo se muestra el principal.</translation>
    </message>
    <message>
        <source>The file is damaged or ends early%1; some of its text may be missing.</source>
        <translation>El archivo está dañado o termina antes de tiempo%1; puede faltar parte de su texto.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures of it or nothing%1.</source>
        <translation>Algunas páginas no contienen texto, solo imágenes de él o nada%1.</translation>
    </message>
    <message>
        <source>A date names a day that the calendar does not have%1.</source>
        <translation>Una fecha nombra un día que no existe en el calendario%1.</translation>
    </message>
    <message>
        <source>The text is not in English%1; only its numbers in digits were analysed.</source>
        <translation>El texto no está en inglés%1; solo se analizaron sus números en cifras.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a technical detail</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“%1” has changed since it was opened; reload it.</source>
        <translation>«%1» ha cambiado desde que se abrió; vuelva a cargarlo.</translation>
    </message>
    <message>
        <source>Some letters look as if UTF-8 had been read as Windows-1252%1.</source>
        <translation>Algunas letras parecen UTF-8 leído como Windows-1252%1.</translation>
    </message>
    <message>
        <source>Hidden characters show some of the text in another order than it stands%1.</source>
        <translation>Unos caracteres ocultos muestran parte del texto en otro orden del que tiene%1.</translation>
    </message>
    <message>
        <source>“%1” has no field that is known to hold the text%2; name the one that does.</source>
        <translation>«%1» no tiene ningún campo del que se sepa que contiene el texto%2; indique cuál es.</translation>
    </message>
    <message>
        <source>“%1” only shows other pages in frames%2; open the one that holds the article.</source>
        <translation>«%1» solo muestra otras páginas en marcos%2; abra la que contiene el artículo.</translation>
    </message>
</context>
<context>
    <name>sourcelight::Program</name>
    <message>
        <source>“light”, “dark” or the name of a theme.</source>
        <translation>«light», «dark» o el nombre de un tema.</translation>
    </message>
    <message>
        <source>Size of the window in logical pixels.</source>
        <translation>Tamaño de la ventana en píxeles lógicos.</translation>
    </message>
    <message>
        <source>Write a picture of the window once the articles are analysed, and exit.</source>
        <translation>Guardar una imagen de la ventana una vez analizados los artículos y salir.</translation>
    </message>
    <message>
        <source>What the picture shows selected.</source>
        <translation>Lo que la imagen muestra seleccionado.</translation>
    </message>
    <message>
        <source>Reads news articles offline: who is in it, how much it claims and who says so.</source>
        <translation>Lee noticias sin conexión: quién aparece en ellas, cuánto afirman y quién lo dice.</translation>
    </message>
    <message>
        <source>A file to open; “-” is standard input.</source>
        <translation>Un archivo que abrir; «-» es la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is no size; write it as 1280x800.</source>
        <translation>«%1» no es un tamaño; escríbalo como 1280x800.</translation>
    </message>
</context>
<context>
    <name>sourcelight::cli</name>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>Help: %1 --help</source>
        <translation>Ayuda: %1 --help</translation>
    </message>
    <message>
        <source>%1 writes several files; name one with --output</source>
        <translation>%1 escribe varios archivos; indique uno con --output</translation>
    </message>
    <message>
        <source>%1 holds one article a file; name a file or folder with --output</source>
        <translation>%1 contiene un artículo por archivo; indique un archivo o una carpeta con --output</translation>
    </message>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format admite uno de estos valores: %1</translation>
    </message>
    <message>
        <source>name at least one file</source>
        <translation>indique al menos un archivo</translation>
    </message>
    <message>
        <source>--output takes a path</source>
        <translation>--output necesita una ruta</translation>
    </message>
    <message>
        <source>“%1” holds several articles; name a file or folder with --output</source>
        <translation>«%1» contiene varios artículos; indique un archivo o una carpeta con --output</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1</source>
        <translation>--jobs admite un número de 1 a %1</translation>
    </message>
    <message>
        <source>--from knows “jsonl” only</source>
        <translation>--from solo conoce «jsonl»</translation>
    </message>
    <message>
        <source>--fields takes title=NAME, text=NAME, author=NAME and date=NAME, with commas between them</source>
        <translation>--fields acepta title=NAME, text=NAME, author=NAME y date=NAME, separados por comas</translation>
    </message>
    <message>
        <source>reading an article from the terminal; Ctrl+D ends it</source>
        <translation>se lee un artículo del terminal; Ctrl+D lo termina</translation>
    </message>
    <message>
        <source>longer than %1 MiB</source>
        <translation>más de %1&#xa0;MiB</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
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
        <translation>Uso: sourcelight-cli ORDEN [OPCIÓN...] [ARCHIVO...]

Averigua quién aparece en una noticia, cuánto afirma y quién lo dice, igual que
el lector Sourcelight, pero sin ventana. Nunca se usa la red.

  extract   escribe las entidades, los números y las fuentes de los artículos
            como líneas JSON
  read      escribe el texto de los artículos y lo que se sabe de ellos como
            líneas JSON
  export    escribe los artículos anotados en un formato para otras herramientas

  --help      muestra esta ayuda o, tras una orden, la ayuda de esa orden
  --version   muestra la versión

Estado de salida: 0, todo hecho; 1, fallaron algunas entradas, cada una nombrada
en la salida de error, y las demás se escribieron; 2, uso incorrecto.

Ejemplos:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
</translation>
    </message>
    <message>
        <source>tell it what to do: extract, read or export</source>
        <translation>indique qué hacer: extract, read o export</translation>
    </message>
    <message>
        <source>“%1” is none of its verbs: extract, read, export</source>
        <translation>«%1» no es ninguna de sus órdenes: extract, read, export</translation>
    </message>
    <message>
        <source>--language takes the tag of a language: en, de, pt-BR</source>
        <translation>--language toma la etiqueta de un idioma: en, de, pt-BR</translation>
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
        <translation>Uso: sourcelight-cli read [OPCIÓN...] ARCHIVO...

Escribe una línea de JSON por cada artículo: su id, título, autores, fecha,
medio, URL, idioma, texto, bloques (titular, firma, párrafo, ...) y lo que
tuviera de extraño el archivo. No se analiza nada. Lo que no se sabe es null.
&quot;-&quot; es la entrada estándar.

  --fields LIST  cómo se llaman los campos de un corpus (JSON, líneas
                 JSON, CSV) que no llevan los nombres usuales:
                 title=NAME,text=NAME,author=NAME,date=NAME, o parte
  --language TAG el idioma de los artículos, como etiqueta BCP 47
  --mend-encoding
                 deshace que UTF-8 se leyera como Windows-1252 («Ã©»
                 en lugar de «é»), donde el texto lo muestra
  --help         muestra esta ayuda

Ejemplos:
  sourcelight-cli read page.html | python3 -m json.tool
  sourcelight-cli read archive/*.txt &gt; articles.jsonl
</translation>
    </message>
    <message>
        <source>Use --fields text=NAME.</source>
        <translation>Use --fields text=NOMBRE.</translation>
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
        <translation>Uso: sourcelight-cli export --format NOMBRE [--output RUTA] [--explain]
                            ARCHIVO...

Analiza artículos y los escribe, con sus anotaciones, en un formato que leen
otras herramientas. &quot;-&quot; es la entrada estándar.

  --format NOMBRE  jsonl   líneas JSON, un artículo por línea, con su texto
                   csv     tablas para hojas de cálculo: una fila por cada
                           mención de una entidad, cada afirmación numérica y
                           cada atribución
                   w3c     W3C Web Annotations en JSON-LD, un artículo por
                           archivo
                   html    una página para leer y compartir, un artículo por
                           archivo
  --output RUTA    el archivo que se escribe. Se sustituye entero o no se toca.
                   csv escribe tres, uno junto a otro: &quot;out.claims.csv&quot;, etc.;
                   w3c y html, si se dan varios artículos, uno para cada uno,
                   &quot;out.ID.html&quot;. Si RUTA es una carpeta, cada artículo tiene en
                   ella sus propios archivos, con su id por nombre. Sin
                   --output, la salida estándar, si basta un archivo
  --doubtful       busca también afirmaciones dudosas: más de las que hay,
                   y más que no lo son. Las demás no cambian
  --explain        añade los nombres de las reglas, o los rasgos de más peso,
                   que produjeron cada anotación
  --language TAG  el idioma de los artículos, como etiqueta BCP 47; «en» los
                  analiza como si estuvieran en inglés, sea cual sea el idioma
                  que parezcan tener
  --fields LIST   cómo se llaman los campos de un corpus (JSON, líneas
                  JSON, CSV) que no llevan los nombres usuales:
                  title=NAME,text=NAME,author=NAME,date=NAME, o parte
  --mend-encoding
                  deshace que UTF-8 se leyera como Windows-1252 («Ã©»
                  en lugar de «é»), donde el texto lo muestra
  --help           muestra esta ayuda

Ejemplos:
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
        <translation>Uso: sourcelight-cli extract [OPCIÓN...] [ARCHIVO...]

Escribe una línea de JSON por cada artículo, en el orden de la entrada: las
entidades con todas sus menciones, las afirmaciones numéricas y las
atribuciones. Las posiciones cuentan puntos de código Unicode del texto del
artículo, sin incluir el final; &quot;text_sha256&quot; indica de qué texto se trata. Sin
ARCHIVO, y con &quot;-&quot;, se lee un artículo de la entrada estándar.

  --from jsonl   cada línea de la entrada es {&quot;id&quot;:..., &quot;text&quot;:..., &quot;ref&quot;:...}.
                 El texto se analiza exactamente como está; &quot;ref&quot;, que puede
                 omitirse, es la hora ISO 8601 a la que se refieren las fechas
                 relativas. Las líneas de más de 64 MiB se pasan por alto y se
                 notifican como fallidas
  --jobs N       analiza N artículos a la vez (de forma predeterminada, uno por
                 núcleo)
  --fast         busca las partes de las declaraciones con un modelo más
                 sencillo: varias veces más rápido, pero menos exacto
  --doubtful     busca también afirmaciones dudosas: más de las que hay,
                 y más que no lo son. Las demás no cambian
  --explain      añade los nombres de las reglas, o los rasgos de más peso, que
                 produjeron cada anotación
  --with-text    añade el texto y sus bloques; junto con --explain, la línea
                 contiene todo lo que hay y puede volver a leerse
  --language TAG el idioma de los artículos, como etiqueta BCP 47; «en» los
                 analiza como si estuvieran en inglés, sea cual sea el idioma
                 que parezcan tener
  --fields LIST  cómo se llaman los campos de un corpus (JSON, líneas
                 JSON, CSV) que no llevan los nombres usuales:
                 title=NAME,text=NAME,author=NAME,date=NAME, o parte
  --mend-encoding
                 deshace que UTF-8 se leyera como Windows-1252 («Ã©»
                 en lugar de «é»), donde el texto lo muestra
  --help         muestra esta ayuda

Se procesan flujos de cualquier longitud con memoria limitada; cada línea se
escribe en cuanto están listas ella y todas las anteriores.

Ejemplos:
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
        <translation>Acerca de Sourcelight</translation>
    </message>
    <message>
        <source>An offline reader for news articles: who is in it, how much it claims and who says so.</source>
        <translation>Un lector de noticias sin conexión: quién aparece en ellas, cuánto afirman y quién lo dice.</translation>
    </message>
    <message>
        <source>It never opens a network connection. Your texts stay on this computer.</source>
        <translation>Nunca abre una conexión de red. Sus textos permanecen en este equipo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (Unicode licence), Gumbo (Apache 2.0) and md4c (MIT). Names of places come from iso-codes (LGPL 2.1). Set in Noto (OFL 1.1).</source>
        <translation>Hecho con Qt %1 (LGPL 3), KSyntaxHighlighting (MIT), ICU (licencia Unicode), Gumbo (Apache 2.0) y md4c (MIT). Los nombres de lugares proceden de iso-codes (LGPL 2.1). Compuesto en Noto (OFL 1.1).</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open articles from disk</source>
        <translation>Abrir artículos del disco</translation>
    </message>
    <message>
        <source>&amp;Paste as New Article</source>
        <translation>&amp;Pegar como artículo nuevo</translation>
    </message>
    <message>
        <source>Open the text on the clipboard as an article</source>
        <translation>Abrir el texto del portapapeles como artículo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Volver a cargar</translation>
    </message>
    <message>
        <source>Read the article from disk again</source>
        <translation>Leer de nuevo el artículo del disco</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write the annotations to a file that other tools read</source>
        <translation>Escribir las anotaciones en un archivo que leen otras herramientas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Cerrar este artículo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text or rows</source>
        <translation>Copiar el texto o las filas seleccionados</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Seleccionar todo el texto</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Ir a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Match Case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Tell capital from small letters when finding</source>
        <translation>Distinguir mayúsculas de minúsculas al buscar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Theme, text size and what is highlighted</source>
        <translation>Tema, tamaño del texto y qué se resalta</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Resaltado</translation>
    </message>
    <message>
        <source>Show or hide all marks in the text</source>
        <translation>Mostrar u ocultar todas las marcas del texto</translation>
    </message>
    <message>
        <source>&amp;Entities in the Text</source>
        <translation>&amp;Entidades en el texto</translation>
    </message>
    <message>
        <source>Underline people, organisations and places</source>
        <translation>Subrayar personas, organizaciones y lugares</translation>
    </message>
    <message>
        <source>&amp;Numbers in the Text</source>
        <translation>&amp;Números en el texto</translation>
    </message>
    <message>
        <source>Underline amounts</source>
        <translation>Subrayar cantidades</translation>
    </message>
    <message>
        <source>&amp;Sources in the Text</source>
        <translation>&amp;Fuentes en el texto</translation>
    </message>
    <message>
        <source>Mark what is said by a source with a bar at its side</source>
        <translation>Marcar lo que dice una fuente con una barra al margen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Ampliar el texto</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Reducir el texto</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
        <source>Show the text in the size it was designed for</source>
        <translation>Mostrar el texto en el tamaño para el que se diseñó</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>Llenar la pantalla con la ventana</translation>
    </message>
    <message>
        <source>&amp;Next Mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place where the selection is mentioned</source>
        <translation>Ir al siguiente lugar donde se menciona la selección</translation>
    </message>
    <message>
        <source>&amp;Previous Mention</source>
        <translation>Mención &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place before where the selection is mentioned</source>
        <translation>Ir al lugar anterior donde se menciona la selección</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Go back to what was selected before</source>
        <translation>Volver a lo que estaba seleccionado antes</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Go forward to what was selected after</source>
        <translation>Avanzar a lo que se seleccionó después</translation>
    </message>
    <message>
        <source>&amp;Show in Panel</source>
        <translation>&amp;Mostrar en el panel</translation>
    </message>
    <message>
        <source>Show the annotation at the text cursor in its panel</source>
        <translation>Mostrar en su panel la anotación situada en el cursor de texto</translation>
    </message>
    <message>
        <source>&amp;Clear Selection</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>To &amp;Entities</source>
        <translation>Ir a &amp;entidades</translation>
    </message>
    <message>
        <source>Go to the panel of entities</source>
        <translation>Ir al panel de entidades</translation>
    </message>
    <message>
        <source>To &amp;Numbers</source>
        <translation>Ir a &amp;números</translation>
    </message>
    <message>
        <source>Go to the panel of numbers</source>
        <translation>Ir al panel de números</translation>
    </message>
    <message>
        <source>To &amp;Sources</source>
        <translation>Ir a &amp;fuentes</translation>
    </message>
    <message>
        <source>Go to the panel of sources</source>
        <translation>Ir al panel de fuentes</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Área si&amp;guiente</translation>
    </message>
    <message>
        <source>Go on from the text to the panels and round to the text</source>
        <translation>Pasar del texto a los paneles y de vuelta al texto</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Área ante&amp;rior</translation>
    </message>
    <message>
        <source>Go the same way backwards</source>
        <translation>Hacer el mismo recorrido en sentido inverso</translation>
    </message>
    <message>
        <source>Next Artic&amp;le</source>
        <translation>Artículo s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the article in the next tab</source>
        <translation>Ir al artículo de la pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous Ar&amp;ticle</source>
        <translation>Artícul&amp;o anterior</translation>
    </message>
    <message>
        <source>Go to the article in the tab before</source>
        <translation>Ir al artículo de la pestaña anterior</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>See and change what each key does</source>
        <translation>Ver y cambiar lo que hace cada tecla</translation>
    </message>
    <message>
        <source>&amp;About Sourcelight</source>
        <translation>Acerca de &amp;Sourcelight</translation>
    </message>
    <message>
        <source>Version, licence and what Sourcelight is made of</source>
        <translation>Versión, licencia y de qué está hecho Sourcelight</translation>
    </message>
    <message>
        <source>&amp;References in the Text</source>
        <translation>&amp;Referencias en el texto</translation>
    </message>
    <message>
        <source>Count and light up what means an entity without its name: he, the company</source>
        <translation>Contar y resaltar lo que designa una entidad sin su nombre: él, la empresa</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Show what speaks for this annotation</source>
        <translation>Mostrar lo que habla a favor de esta anotación</translation>
    </message>
    <message>
        <source>&amp;File Beside the Article</source>
        <translation>&amp;Archivo junto al artículo</translation>
    </message>
    <message>
        <source>Show the file as it is, with the passages that became the article tinted</source>
        <translation>Mostrar el archivo tal como es, con los pasajes que forman el artículo resaltados</translation>
    </message>
    <message>
        <source>P&amp;roperties…</source>
        <translation>P&amp;ropiedades…</translation>
    </message>
    <message>
        <source>A&amp;nalyse as English</source>
        <translation>A&amp;nalizar como inglés</translation>
    </message>
    <message>
        <source>Find names, numbers and sources as if this article were in English</source>
        <translation>Buscar nombres, números y fuentes como si este artículo estuviera en inglés</translation>
    </message>
    <message>
        <source>What the file says of itself, and as what it is read</source>
        <translation>Lo que el archivo dice de sí mismo y cómo se lee</translation>
    </message>
    <message>
        <source>&amp;Articles of the File…</source>
        <translation>Artíc&amp;ulos del archivo…</translation>
    </message>
    <message>
        <source>List the articles of the file that this one comes from</source>
        <translation>Mostrar la lista de artículos del archivo del que procede este</translation>
    </message>
    <message>
        <source>&amp;Doubtful Statements</source>
        <translation>Afirmaciones &amp;dudosas</translation>
    </message>
    <message>
        <source>Find statements that are less sure too: more of those that are there, and more that are none</source>
        <translation>Buscar también afirmaciones menos seguras: más de las que hay, y más que no lo son</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::AnnotationText</name>
    <message>
        <source>mention %1 of %2</source>
        <translation>mención %1 de %2</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>fuente sin nombre</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleList</name>
    <message>
        <source>No.</source>
        <comment>the number of an article in its file</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleListDialog</name>
    <message>
        <source>Name the &amp;Fields…</source>
        <translation>&amp;Nombrar los campos…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Articles of “%1”</source>
        <translation>Artículos de «%1»</translation>
    </message>
    <message>
        <source>Filter by headline or author</source>
        <translation>Filtrar por titular o autor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Say which fields hold the headline, the text, the author and the date</source>
        <translation>Indicar qué campos contienen el titular, el texto, el autor y la fecha</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The file has changed since its articles were listed; this is the new list.</source>
        <translation>El archivo ha cambiado desde que se listaron sus artículos; esta es la nueva lista.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artículo</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>matching articles, all articles</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <translation>%1, después detenido</translation>
    </message>
    <message>
        <source>%1 marked; up to %2 can be opened at once</source>
        <translation>%1 marcados; se pueden abrir hasta %2 a la vez</translation>
    </message>
    <message>
        <source>%1 marked</source>
        <translation>%1 marcados</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentBuilder</name>
    <message>
        <source>The rest of the article is too long to be shown here.</source>
        <translation>El resto del artículo es demasiado largo para mostrarlo aquí.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::DocumentTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Cerrar este artículo</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesModel</name>
    <message>
        <source>1 mention</source>
        <translation>1 mención</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Mención %1: %2</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>%1, %2 by name</source>
        <translation>%1, %2 por el nombre</translation>
    </message>
    <message>
        <source>see also %1 · %2</source>
        <translation>véase también %1 · %2</translation>
    </message>
    <message>
        <source>See also %1, %2</source>
        <translation>Véase también %1, %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::EntitiesPanel</name>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Primera aparición</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>No entities in this article</source>
        <translation>No hay entidades en este artículo</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ExportDialog</name>
    <message>
        <source>JSON lines: everything, to be read back</source>
        <translation>Líneas JSON: todo, para volver a leerlo</translation>
    </message>
    <message>
        <source>CSV: a table for each panel</source>
        <translation>CSV: una tabla por cada panel</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>HTML: the article with its marks</source>
        <translation>HTML: el artículo con sus marcas</translation>
    </message>
    <message>
        <source>The article’s &amp;text goes along</source>
        <translation>Incluir el &amp;texto del artículo</translation>
    </message>
    <message>
        <source>The &amp;evidence of each annotation goes along</source>
        <translation>Incluir los in&amp;dicios de cada anotación</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo existe y se sustituirá.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>Files of this export</source>
        <translation>Archivos de esta exportación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FieldsDialog</name>
    <message>
        <source>Name the Fields</source>
        <translation>Nombrar los campos</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>T&amp;itular</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>según se reconozca</translation>
    </message>
    <message>
        <source>The first article</source>
        <translation>El primer artículo</translation>
    </message>
    <message>
        <source>Choose the field that holds the text of the articles.</source>
        <translation>Elija el campo que contiene el texto de los artículos.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show the rows that hold these words (Ctrl+F in the panel)</source>
        <translation>Mostrar las filas que contienen estas palabras (Ctrl+F en el panel)</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::FindField</name>
    <message>
        <source>Find in article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 of many</source>
        <translation>%1 de muchas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Finder</name>
    <message>
        <source>Found from the beginning again</source>
        <translation>Búsqueda reanudada desde el principio</translation>
    </message>
    <message>
        <source>Found from the end again</source>
        <translation>Búsqueda reanudada desde el final</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Grounds</name>
    <message>
        <source>made by the reader</source>
        <translation>hecho por el lector</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::GroundsPopup</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Lo que habla a su favor</translation>
    </message>
    <message>
        <source>What ties it to %1</source>
        <translation>Lo que la vincula con %1</translation>
    </message>
    <message>
        <source>Nothing more was noted.</source>
        <translation>No se anotó nada más.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Languages</name>
    <message>
        <source>This article is not in English. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Este artículo no está en inglés. Los nombres y las fuentes solo se encuentran en artículos en inglés; se muestran los números en cifras.</translation>
    </message>
    <message>
        <source>This article is in %1. Names and sources are found in English articles only; numbers in digits are shown.</source>
        <translation>Este artículo está en %1. Los nombres y las fuentes solo se encuentran en artículos en inglés; se muestran los números en cifras.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
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
        <translation>texto soltado</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Borrar la lista</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>De nuevo desde el principio</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>De nuevo desde el final</translation>
    </message>
    <message>
        <source>There is no annotation at the text cursor</source>
        <translation>No hay ninguna anotación en el cursor de texto</translation>
    </message>
    <message>
        <source>Mention %1 of %2</source>
        <translation>Mención %1 de %2</translation>
    </message>
    <message>
        <source>Number %1 of %2</source>
        <translation>Número %1 de %2</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Declaración %1 de %2</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Tamaño del texto: %1&#xa0;%</translation>
    </message>
    <message>
        <source>“%1” is no annotation of this article.</source>
        <translation>«%1» no es ninguna anotación de este artículo.</translation>
    </message>
    <message>
        <source>Select an annotation to learn why it is there</source>
        <translation>Seleccione una anotación para saber por qué está ahí</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MarkStrip</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Menus</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What is marked in the text</source>
        <translation>Qué se marca en el texto</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artículos abiertos</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>1 more message</source>
        <translation>1 mensaje más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>%Ln mensaje más</numerusform>
            <numerusform>%Ln mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::MetaLine</name>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Names</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Notices</name>
    <message>
        <source>“%1” has more than %2 million characters, too many for the window. Use “sourcelight-cli extract” for it, or split it.</source>
        <translation>«%1» tiene más de %2 millones de caracteres, demasiados para la ventana. Use «sourcelight-cli extract» o divídalo.</translation>
    </message>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>«%1» ha cambiado en el disco.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Its text stays here until you close it.</source>
        <translation>«%1» ya no está en el disco. Su texto permanece aquí hasta que lo cierre.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a file&apos;s name and what is odd about it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>“%1” holds many articles; the first %2 are open. Save them as a file to choose from all of them.</source>
        <translation>«%1» contiene muchos artículos; los primeros %2 están abiertos. Guárdelos como archivo para elegir entre todos.</translation>
    </message>
    <message>
        <source>No field of “%1” is known to hold the text of its articles (%2).</source>
        <translation>No se reconoce en «%1» ningún campo con el texto de sus artículos (%2).</translation>
    </message>
    <message>
        <source>Name the Fields…</source>
        <translation>Nombrar los campos…</translation>
    </message>
    <message>
        <source>Row %1 of the file cannot be read and is left out.</source>
        <translation>La fila %1 del archivo no se puede leer y se omite.</translation>
    </message>
    <message>
        <source>Rows %1 of the file cannot be read and are left out.</source>
        <translation>Las filas %1 del archivo no se pueden leer y se omiten.</translation>
    </message>
    <message>
        <source>%1 rows of the file cannot be read and are left out, the first of them %2.</source>
        <translation>%1 filas del archivo no se pueden leer y se omiten; las primeras: %2.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersModel</name>
    <message>
        <source>no source</source>
        <translation>sin fuente</translation>
    </message>
    <message>
        <source>elsewhere %1</source>
        <translation>en otro lugar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 without a source</source>
        <translation>%1 · %2 sin fuente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as written: %1</source>
        <translation>en el texto: %1</translation>
    </message>
    <message>
        <source>currency assumed</source>
        <translation>moneda supuesta</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::NumbersPanel</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentajes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>Imprecisos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quién lo afirma</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No numbers in this article</source>
        <translation>No hay números en este artículo</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Opening</name>
    <message>
        <source>All articles (%1)</source>
        <translation>Todos los artículos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Articles</source>
        <translation>Abrir artículos</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Origins</name>
    <message>
        <source>as the article shows it</source>
        <translation>como lo muestra el artículo</translation>
    </message>
    <message>
        <source>from the structured data (JSON-LD) of the page</source>
        <translation>de los datos estructurados (JSON-LD) de la página</translation>
    </message>
    <message>
        <source>from the meta elements of the page</source>
        <translation>de los elementos meta de la página</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>de la dirección</translation>
    </message>
    <message>
        <source>from the properties of the document</source>
        <translation>de las propiedades del documento</translation>
    </message>
    <message>
        <source>from the fields above the text (front matter)</source>
        <translation>de los campos sobre el texto (front matter)</translation>
    </message>
    <message>
        <source>from the header of the message</source>
        <translation>de la cabecera del mensaje</translation>
    </message>
    <message>
        <source>from a field of the corpus</source>
        <translation>de un campo del corpus</translation>
    </message>
    <message>
        <source>recognised by the words of the text</source>
        <translation>reconocido por las palabras del texto</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::Panel</name>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Nothing here matches the filter</source>
        <translation>Nada coincide aquí con el filtro</translation>
    </message>
    <message>
        <source>Analyse as English</source>
        <translation>Analizar como inglés</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is shown, and in which order</source>
        <translation>Qué se muestra y en qué orden</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PanelTree</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy &amp;all rows</source>
        <translation>Copiar &amp;todas las filas</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ProfileBar</name>
    <message>
        <source>reporter</source>
        <translation>periodista</translation>
    </message>
    <message>
        <source>%1 &lt; 1 %</source>
        <translation>%1 &lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>Whose words the article is made of</source>
        <translation>De quién son las palabras del artículo</translation>
    </message>
    <message>
        <source>Whose words the article is made of, %1 in all</source>
        <translation>De quién son las palabras del artículo, %1 en total</translation>
    </message>
    <message>
        <source>%1 % quoted, %2 % paraphrased</source>
        <translation>%1 % citado, %2 % parafraseado</translation>
    </message>
    <message>
        <source>1 independent source</source>
        <translation>1 fuente independiente</translation>
    </message>
    <message numerus="yes">
        <source>%n independent sources</source>
        <translation>
            <numerusform>%n fuente independiente</numerusform>
            <numerusform>%n fuentes independientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 paragraph on one anonymous source</source>
        <translation>1 párrafo con una sola fuente anónima</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs on one anonymous source</source>
        <translation>
            <numerusform>%n párrafo con una sola fuente anónima</numerusform>
            <numerusform>%n párrafos con una sola fuente anónima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::PropertiesDialog</name>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Leer &amp;como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>%1 (recognised)</source>
        <translation>%1 (reconocido)</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>según se reconozca</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SettingsDialog</name>
    <message>
        <source>&amp;Entities</source>
        <translation>&amp;Entidades</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <source>&amp;Open the last articles again</source>
        <translation>&amp;Volver a abrir los últimos artículos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marcado en el texto</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;References to them: he, the company</source>
        <translation>&amp;Referencias a ellas: él, la empresa</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Key for %1</source>
        <translation>Tecla para %1</translation>
    </message>
    <message>
        <source>%1 belongs to both “%2” and “%3”.</source>
        <translation>%1 está asignado tanto a «%2» como a «%3».</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourceView</name>
    <message>
        <source>File of the article</source>
        <translation>Archivo del artículo</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>A file of this kind is no text that could be shown.</source>
        <translation>Un archivo de este tipo no es un texto que se pueda mostrar.</translation>
    </message>
    <message>
        <source>What came through standard input is not kept.</source>
        <translation>Lo que llegó por la entrada estándar no se conserva.</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesModel</name>
    <message>
        <source>No source given</source>
        <translation>Sin fuente indicada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>1 declaración</translation>
    </message>
    <message numerus="yes">
        <source>%n statements</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>hedged: %1</source>
        <translation>atenuada: %1</translation>
    </message>
    <message>
        <source>source inferred</source>
        <translation>fuente deducida</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 anonymous</source>
        <translation>%1 · anónimas: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unattributed quotations</source>
        <translation>Citas sin fuente</translation>
    </message>
    <message>
        <source>%1 % of the words</source>
        <translation>%1 % de las palabras</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::SourcesPanel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Identificadas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anónimas</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Colectivas</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>No sources in this article</source>
        <translation>No hay fuentes en este artículo</translation>
    </message>
    <message>
        <source>Quoted or not</source>
        <translation>Citado o no</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Citado</translation>
    </message>
    <message>
        <source>Partly quoted</source>
        <translation>Citado en parte</translation>
    </message>
    <message>
        <source>Paraphrased</source>
        <translation>Parafraseado</translation>
    </message>
    <message>
        <source>Any statement</source>
        <translation>Cualquier declaración</translation>
    </message>
    <message>
        <source>Plain statements</source>
        <translation>Declaraciones simples</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>Desmentidos</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Negativas</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Pensamientos</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>Exigencias</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Clase de declaración</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::StatusLine</name>
    <message>
        <source>1 entity</source>
        <translation>1 entidad</translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation>%1 entidades</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 número</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>1 attribution</source>
        <translation>1 atribución</translation>
    </message>
    <message>
        <source>%1 attributions</source>
        <translation>%1 atribuciones</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>Sourcelight never opens a network connection.</source>
        <translation>Sourcelight nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading and analysing; texts that are open stay</source>
        <translation>Dejar de leer y analizar; los textos abiertos permanecen</translation>
    </message>
    <message>
        <source>analysis stopped; Reload starts it again</source>
        <translation>análisis detenido; «Volver a cargar» lo inicia de nuevo</translation>
    </message>
    <message>
        <source>not analysed</source>
        <translation>sin analizar</translation>
    </message>
    <message>
        <source>analysing…</source>
        <translation>analizando…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analizando %1</translation>
    </message>
</context>
<context>
    <name>sourcelight::ui::WelcomePage</name>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Read closely.</source>
        <translation>Lea con atención.</translation>
    </message>
    <message>
        <source>Sourcelight shows who is in an article, how much it claims and who says so. Your texts never leave this computer.</source>
        <translation>Sourcelight muestra quién aparece en un artículo, cuánto afirma y quién lo dice. Sus textos nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>or drop files or text here</source>
        <translation>o suelte aquí archivos o texto</translation>
    </message>
    <message>
        <source>Samples to try</source>
        <translation>Ejemplos para probar</translation>
    </message>
    <message>
        <source>a made-up article</source>
        <translation>un artículo inventado</translation>
    </message>
</context>
</TS>
