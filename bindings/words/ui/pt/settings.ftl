# The contents of the settings: titles of its pages, and what is on each.
settings-profile = Você

settings-profile-detail = Unidades, frequência cardíaca, idioma dos avisos, histórico de saúde

settings-voice = Voz e som

settings-voice-detail = Velocidade, volume, sem fones

settings-coaching = Treinador

settings-coaching-detail = Quanto o treinador fala, batidas para pernas pesadas

settings-appearance = Aparência

settings-appearance-detail = Claro ou escuro, contraste, idioma do app

settings-privacy = Privacidade

settings-privacy-detail = Bloqueio, telas ocultas, o que fica onde, apagar

settings-reminders = Lembretes

settings-reminders-detail = Quais, quando, horário de silêncio

settings-journal = Diário e hábitos

settings-journal-detail = O que pode ser anotado, quais hábitos você segue

settings-data = Backup e arquivos

settings-data-detail = Backup, exportar, importar

settings-health = Outros apps de saúde

settings-health-detail = Receber sono e pulso, compartilhar corridas

settings-about = Sobre o Fresh Legs

settings-about-detail = Versão, licenças

# Said once something on a page was saved.
settings-saved = Salvo

# Asked when a form is left that has not been saved.
settings-leave = Sair sem salvar?

settings-leave-text = O que você mudou nesta página seria perdido.

settings-leave-yes = Sair

# Beside a field that takes a whole number, where something else stands in it.
settings-number-wrong = Um número inteiro, por favor

# The page about the runner.
settings-profile-units = Unidades

settings-profile-metric = Quilômetros

settings-profile-imperial = Milhas

settings-profile-heart = Frequência cardíaca

# Above the two fields for heart rates.
settings-profile-heart-why = As zonas são calculadas com eles. Deixe vazio o que não souber.

settings-profile-resting = Frequência de repouso

# Below both fields for heart rates.
settings-profile-beats = batimentos por minuto

settings-profile-maximal = Frequência máxima

# A question with three answers; formulas for load differ by sex.
settings-profile-sex = Sexo, só até onde uma fórmula precisa

settings-profile-female = Feminino

settings-profile-male = Masculino

settings-profile-sex-unsaid = Não informado

settings-profile-language = Idioma dos avisos

settings-background = Histórico de saúde

settings-background-why = Para que os conselhos sejam cuidadosos onde devem ser. Fica neste celular, e você pode deixar tudo em branco.

settings-background-birth-year = Ano de nascimento

# Switches: what of this applies to the runner.
settings-background-heart = Uma doença do coração

settings-background-rhythm = Um distúrbio do ritmo cardíaco

settings-background-medicine = Um remédio que altera o pulso

settings-background-asthma = Asma

settings-background-diabetes = Diabetes

settings-background-smoking = Tabagismo

settings-background-pregnancy = Gravidez, ou parto no último ano

settings-background-bone = Uma lesão óssea por estresse no passado

settings-background-anaemia = Anemia, agora ou no passado

# Only with asthma or pregnancy: then no breathing pattern is offered unless this is on.
settings-background-breath-guide = Mesmo assim, ofereça o guia de respiração

settings-background-breath-guide-why = Com asma ou gravidez ele fica de fora. Em caso de dúvida, pergunte ao seu médico.

# The page about voice and sound.
settings-voice-heading = Voz

settings-voice-rate = Velocidade da voz

# The list of the phone's voices; the first choice leaves it to the phone.
settings-voice-which = Qual voz

settings-voice-own = A escolhida pelo celular

# Speaks the example below.
settings-voice-try = Ouvir

# An example of what the coach says, spoken aloud.
settings-voice-sample = Agora leve. Passos curtos, e solte o ar devagar.

# The language of the example above, as a BCP 47 tag: en, de, …
settings-voice-sample-language = pt

settings-voice-failed = A voz não conseguiu falar. Tente outra, ou veja as vozes do celular.

# $language is the name of a language.
settings-voice-missing = Este celular ainda não tem voz para { $language }. Até lá, os avisos são sinais e palavras na tela.

# Opens the phone's own page about voices.
settings-voice-system = Vozes do celular

settings-voice-system-detail = Lá há outras vozes, também sem rede

settings-volume = Volume

settings-volume-why = Cada um em relação ao volume do celular.

settings-volume-breath = Guia de respiração

settings-volume-metronome = Metrônomo

settings-volume-signals = Sinais

# A volume of 0.
settings-volume-off = desligado

settings-volume-percent = { $value }%

settings-without-headphones = Sem fones

settings-without-headphones-why = Se você avisar que algo dói ou assusta, a resposta é dita em voz alta de qualquer forma.

settings-without-headphones-speaker = Em voz alta

settings-without-headphones-speaker-detail = Todos em volta ouvem

settings-without-headphones-vibration = Por vibração

settings-without-headphones-vibration-detail = As palavras ficam na tela

settings-without-headphones-silent = De jeito nenhum

settings-without-headphones-silent-detail = Só a tela mostra

settings-trim = Tempo da batida

settings-trim-why = Fones sem fio tocam com atraso. Se a batida vem depois do seu pé, aumente; se vem antes, diminua.

settings-trim-value = { $ms } ms

# What the two buttons do, for screen readers.
settings-trim-less = Tocar mais tarde

settings-trim-more = Tocar mais cedo

# The page about coaching.
settings-coaching-words = Quanto o treinador fala

settings-coaching-brief = O mínimo necessário

settings-coaching-chatty = Uma palavra gentil a mais

settings-coaching-knocks = Batidas para pernas pesadas

settings-coaching-knocks-detail = Na corrida, duas batidas no celular dizem que as pernas estão pesadas.

# Above rows that lead to the screens where these things are chosen.
settings-coaching-elsewhere = Escolhido em outro lugar

settings-coaching-run = Tipo de corrida, meta, metrônomo e respiração: antes e durante cada corrida

settings-coaching-plan = Para o que você treina, e a próxima semana

settings-coaching-sensors = Cintas, sensores de passada e relógios

# The page about how the app looks.
settings-appearance-colours = Cores

settings-appearance-system = Como o celular

settings-appearance-light = Claro

settings-appearance-dark = Escuro

settings-appearance-contrast = Alto contraste

settings-appearance-contrast-detail = Linhas e letras mais fortes, para o sol e olhos cansados

settings-appearance-language = Idioma do app

# Below it and other rows that lead out of the app.
settings-opens-system = Abre as configurações do celular

# The page about privacy.
settings-privacy-lock = Bloquear o app

settings-privacy-lock-detail = Pede o dedo, o rosto ou o código do celular. Uma corrida fica aberta.

settings-privacy-lock-missing = Este celular ainda não tem bloqueio. Defina um primeiro nas configurações dele.

settings-privacy-hide = Ocultar as telas

settings-privacy-hide-detail = Sem capturas de tela, e nada visível na lista de apps abertos

settings-privacy-where = O que fica onde

settings-privacy-where-phone = Corridas, diário, sensores e perfil: só neste celular, criptografados. A chave fica no cofre do celular.

settings-privacy-where-network = Rede: nenhuma. O app não pode usar a internet. Sem conta, sem anúncios, sem estatísticas.

settings-privacy-where-files = Backups e exportações: onde você os colocar. Um backup é criptografado com a sua frase secreta, uma exportação não.

settings-privacy-where-health = Dados de saúde de outros apps: só se você permitir, e só dentro deste celular.

settings-delete = Apagar tudo

settings-delete-detail = Todas as corridas, o diário, o perfil e os sensores

# The first of two questions before everything is deleted.
settings-delete-first = Apagar tudo?

settings-delete-first-text = Somem todas as corridas, o diário inteiro, o seu perfil e os sensores. Faça antes um backup se talvez os queira de volta.

settings-delete-first-yes = Continuar

# The second question.
settings-delete-second = Tudo mesmo?

settings-delete-second-text = Não há volta, a não ser por um backup feito por você.

settings-deleted = Tudo foi apagado.

settings-start-again = Começar de novo

# The page about reminders.
settings-reminders-why = Os lembretes são poucos, e nunca no horário de silêncio.

settings-reminders-card = Depois de uma corrida

settings-reminders-card-detail = Como foi, se você ainda não disse

settings-reminders-morning = Check-in da manhã

settings-reminders-morning-detail = Como estão as suas pernas hoje

settings-reminders-helped = Ajudou?

settings-reminders-helped-detail = Quando você tiver tentado um conselho

# Each opens a choice of the time of day.
settings-reminders-morning-at = Hora da manhã

settings-reminders-helped-at = Hora para “Ajudou?”

settings-reminders-quiet = Horário de silêncio

settings-reminders-quiet-from = Das

settings-reminders-quiet-to = Até

settings-reminders-quiet-why = A mesma hora duas vezes significa: sem horário de silêncio.

# The two sliders of a choice of the time of day.
settings-time-hour = Hora

settings-time-minute = Minuto

# Where a permission is missing: asks the system for it, or leads to the system's settings.
settings-permission-missing = Ainda não permitido

settings-permission-allow = Permitir

settings-permission-system = Abrir as configurações do celular

settings-permission-restricted = Este celular não tem isso, ou as regras do dono o proíbem.

# The page about the journal.
settings-journal-fields = O que pode ser anotado

settings-journal-mass = Peso corporal

settings-journal-mass-detail = Só para ver quanto você sua na corrida. Nunca como meta.

settings-journal-cycle = Ciclo menstrual

settings-journal-cycle-detail = O dia do seu ciclo, ao lado de como estão as pernas

settings-habits = Hábitos que você segue

settings-habits-why = Quantos você quiser. O que ficar de fora não conta.

# Names of habits: the same as everywhere in the app.
settings-habit-sleep = Sono

settings-habit-mobility = Mobilidade

settings-habit-strength = Força

settings-habit-fuelling = Energia para corridas longas

settings-habit-hydration = Beber

settings-habit-warm-up = Aquecimento

settings-habit-easy-days = Leve depois do duro

# A choice of 1 to 7, or the usual number; $habit is one of the names above.
settings-habit-times = { $habit }: vezes por semana

settings-habit-usual = O habitual

# The page about backups and files.
settings-backup = Backup

settings-backup-why = Tudo em um arquivo criptografado. Sem a frase secreta ninguém o abre, nem você.

settings-passphrase = Frase secreta

settings-passphrase-hint = Algumas palavras que só você juntaria

settings-passphrase-again = Frase mais uma vez

settings-passphrase-differs = As duas não são iguais.

settings-backup-save = Salvar um backup

settings-restore = Restaurar

settings-restore-why = Recupera um backup. O mais novo vence; nada do que está aqui se perde.

settings-restore-pick = Escolher um backup

settings-export = Exportar

settings-export-why = Para ler em outro lugar ou levar com você. Estes arquivos não são criptografados.

settings-export-report = Relatório de doze semanas

settings-export-report-detail = Uma página com gráficos, para você ou um profissional (HTML)

settings-export-tables = Tabelas

settings-export-tables-detail = Para uma planilha (CSV, compactado)

settings-export-everything = Tudo como texto

settings-export-everything-detail = Para outros programas e outro Fresh Legs (JSON)

settings-import = Importar

settings-import-runs = Corridas gravadas

settings-import-runs-detail = De um relógio ou outro app (FIT, TCX, GPX)

settings-import-daily = Medições diárias

settings-import-daily-detail = Exportações do HRV4Training, Elite HRV ou uma tabela de medições (CSV)

settings-import-everything = De outro Fresh Legs

settings-import-everything-detail = O que foi exportado como texto (JSON)

# While files are read or written.
settings-moving = Em andamento …

# Title above what came of reading or writing files.
settings-moved = Pronto

settings-moved-written = O arquivo está onde você o colocou.

# How many runs, entries and other things.
settings-moved-out = { $count ->
    [one] { $count } item nele
   *[other] { $count } itens nele
}

settings-moved-new = { $count ->
    [one] { $count } novo
   *[other] { $count } novos
}

settings-moved-newer = { $count ->
    [one] { $count } atualizado
   *[other] { $count } atualizados
}

settings-moved-known = { $count ->
    [one] { $count } já estava aqui
   *[other] { $count } já estavam aqui
}

settings-moved-broken = { $count ->
    [one] { $count } não pôde ser lido e ficou de fora:
   *[other] { $count } não puderam ser lidos e ficaram de fora:
}

settings-moved-unknown = Algo nele vem de um Fresh Legs mais novo e foi deixado de lado.

# What became of a recorded run; $run is its distance and duration.
settings-moved-run-new = Incluída: { $run }

settings-moved-run-known = Já estava aqui: { $run }

settings-moved-run-other = Deixada de lado, não é uma corrida: { $run }

settings-moved-none = Não havia nenhuma corrida nele.

settings-moved-faults = { $count ->
    [one] { $count } falha do arquivo foi contornada:
   *[other] { $count } falhas do arquivo foram contornadas:
}

# How many lines more there are than are shown.
settings-moved-more = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}

# A line of a table in which something is wrong.
settings-moved-line = Linha { $line }: { $reason }

settings-wrong-passphrase = A frase secreta é outra. Nada foi alterado.

# A damaged file of runs: offers to take in what is left of it.
settings-salvage-why = O arquivo está danificado. Uma parte talvez ainda possa ser lida.

settings-salvage = Incluir o que puder ser lido

# The store was found damaged when the app began; it was put aside, and a new one begun.
settings-set-aside = Os dados salvos estavam danificados

settings-set-aside-text = O arquivo danificado foi separado, não apagado, e um novo foi iniciado. Se você tem um backup, restaure-o abaixo.

# The page about other health apps.
settings-health-in = Recebidos: noites, frequência de repouso, a sua variabilidade e treinos que outros apps anotaram. O que você anotou fica.

settings-health-out = Compartilhadas: as suas corridas terminadas, com tempo e distância. Uma corrida apagada aqui é retirada de lá.

settings-health-now = Trocar agora

settings-health-done = { $count ->
    [one] { $count } registro recebido ou alterado
   *[other] { $count } registros recebidos ou alterados
}

settings-health-nothing = Não havia nada de novo.

settings-health-allowed = Permitido

settings-health-change = Mudar o que é permitido

settings-health-missing = Este celular não tem um lugar comum de dados de saúde entre apps.

# The page about the app.
settings-about-version = Versão { $version }

settings-about-what = Um companheiro de corrida que escuta as suas pernas. Funciona sem conta e sem rede.

settings-about-medical = O Fresh Legs informa. Não faz diagnóstico nem substitui um médico. Se algo assustar você, pare e procure ajuda.

settings-about-own = O Fresh Legs é software livre, sob Apache-2.0 ou MIT.

settings-licences = Licenças do que é usado

settings-licences-thanks = { $count ->
    [one] { $count } biblioteca de outras pessoas. Agradecemos.
   *[other] { $count } bibliotecas de outras pessoas. Agradecemos.
}

# Beside the two buttons that correct the timing of the beat: the value stands below it.
settings-trim-title = Correção
