### What is shown where the app cannot begin as usual.

# Title of the page that stands in place of all others where what is stored cannot be opened.
startup-title = Não foi possível abrir seu diário

# Why: the key does not fit.
startup-wrong-key = A chave deste celular não corresponde ao que está guardado aqui. Nada foi alterado nem apagado.

# Why: a newer version of the app has been here.
startup-too-new = Uma versão mais nova do Fresh Legs gravou o que está guardado aqui. Atualize o app e tudo estará de volta.

# Why: the phone is full.
startup-full = Não há mais espaço neste celular. Libere espaço e tente de novo.

# Why: anything else.
startup-failed = No momento não é possível ler o que está guardado neste celular. Nada foi apagado.

# Button: puts what is there aside, so that a backup can be restored.
startup-begin-anew = Recomeçar com um backup

# What that does, asked before it is done.
startup-begin-anew-text = O que está guardado aqui é posto de lado e mantido. O app começa vazio, e você pode restaurar um backup nas configurações.

# Button of that question: does it.
startup-begin-anew-yes = Pôr de lado e começar
