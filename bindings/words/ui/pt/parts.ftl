# The way back at the head of a screen, for screen readers.
parts-back = Voltar

# While something is fetched.
parts-loading = Um momento…

# Tries again what failed.
parts-retry = Tentar de novo

# Puts away a message that was read.
parts-understood = Entendi

# Leaves a question unanswered.
parts-cancel = Cancelar

# Keeps what a form says.
parts-save = Salvar

# Takes something away for good.
parts-delete = Excluir

# Brings back what was deleted.
parts-undo = Desfazer

# Closes a screen or a dialogue.
parts-close = Fechar

# Goes on to the next step.
parts-next = Avançar

# A step of a scale on which nothing is said yet.
parts-unsaid = não informado

parts-yes = Sim

parts-no = Não

# The key of the encrypted store does not fit; nothing was touched.
parts-notice-wrong-key = A chave não corresponde aos dados salvos. Nada foi alterado. Você pode restaurar um backup.

# The store is in use, or a run is being recorded.
parts-notice-busy = Agora não é possível: uma corrida está sendo gravada ou os dados estão em uso.

parts-notice-storage-full = O celular está cheio. Libere espaço e tente de novo.

parts-notice-storage = No momento não é possível ler ou gravar os dados salvos.

parts-notice-too-new = Isto foi criado por uma versão mais nova do Fresh Legs. Atualize o aplicativo.

parts-notice-bad-input = Não foi possível entender este arquivo.

parts-notice-bad-fields = Algo no formulário ainda não está certo:

parts-notice-not-found = Isto não existe mais.

parts-notice-broken = Uma falha encerrou isto. O que foi gravado está salvo.

parts-notice-internal = Não funcionou por um motivo interno do aplicativo.

# Short names of units behind numbers.
parts-unit-kilometre = km

parts-unit-mile = mi

parts-unit-metre = m

parts-unit-foot = pés

parts-unit-hour = h

# Heart rate with its unit, beats per minute.
parts-bpm = { $value } bpm

# Step rate of both feet with its unit, steps per minute.
parts-spm = { $value } passos/min
